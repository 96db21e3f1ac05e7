using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Judging.Binding;

/// <summary>Checks what a breach costs.</summary>
internal sealed class PointsBinder(IReadOnlyList<RuleSetDefinition> sets, RuleSetDefinition set, BindingScope scope, SettingBinder settings, DiagnosticBag bag)
{
    private const string Placeholder = "{points}";
    private static readonly HashSet<string> NoFacts = [];

    /// <summary>The checked price; null where a problem was reported.</summary>
    /// <param name="points">The price as written.</param>
    /// <param name="message">What the rule tells.</param>
    /// <param name="kind">What the rule says.</param>
    public BoundPoints? Bind(PointsDefinition points, LocalizedText? message, BoundKind? kind)
    {
        CheckMessage(points, message);
        if (kind is { IsDated: false })
        {
            bag.Report(
                RuleProblems.PointsWithoutDate,
                points.Location,
                "points need a breach with a date, but this rule describes a state",
                kind is BoundRequire ? "give the requirement an instant: `\"at\": \"…\"`" : "points go with `deadline`, `require` with `at`, `spike` and `tally`");
        }

        string? account = Account(points.Account);
        BoundRoot? amount = points.Amount is null ? null : Amount(points.Amount);
        BoundTier[] tiers = [.. points.Tiers.Select(BindTier).OfType<BoundTier>()];
        Parameter? window = points.Window is null ? null : settings.Limit(points.Window);
        BoundRoot? by = points.By is null ? null : By(points.By);
        Parameter? perDay = points.PerDay is null ? null : settings.Points(points.PerDay, "perDay");
        Parameter? once = points.OnceWithin is null ? null : settings.Limit(points.OnceWithin);
        BoundRoot? until = points.Until is null ? null : Until(points.Until);
        bool sound = account is not null && tiers.Length == points.Tiers.Count && (points.Amount is null || amount is not null)
            && (points.Window is null || window is not null) && (points.By is null || by is not null) && (points.PerDay is null || perDay is not null)
            && (points.OnceWithin is null || once is not null) && (points.Until is null || until is not null);
        return sound ? new BoundPoints(account!, amount, tiers, window, points.MonthStartsOn, by, perDay, once, until) : null;
    }

    private string? Account(Located<string> account)
    {
        string name = account.Value;
        string full = name.Contains('#', StringComparison.Ordinal) ? name : set.Id.Value + "#" + name;
        string[] all = [.. sets.SelectMany(s => s.Accounts.Select(a => s.Id.Value + "#" + a.Name.Value))];
        if (all.Contains(full))
        {
            return full;
        }

        string[] near = [.. all.Select(a => a.StartsWith(set.Id.Value + "#", StringComparison.Ordinal) ? a[(set.Id.Value.Length + 1)..] : a)];
        bag.Report(
            RuleProblems.UnknownAccount,
            new Location(set.File, account.Span),
            $"there is no account `{name}`",
            Suggestion.DidYouMean(name, near) ?? (near.Length == 0 ? "define it under `accounts`" : $"there are {string.Join(", ", near.Select(n => $"`{n}`"))}"));
        return null;
    }

    private BoundTier? BindTier(TierDefinition tier)
    {
        Parameter? from = settings.Value(tier.From, "a number of breaches", ValueKind.Number);
        if (from?.Values.FirstOrDefault(v => (decimal)v < 1) is { } low)
        {
            bag.ReportOutOfRange(new Location(set.File, tier.From.Span), "from", FormattableString.Invariant($"{low}"), "1 or more");
            return null;
        }

        return Amount(tier.Amount) is { } amount && from is not null ? new BoundTier(from, amount) : null;
    }

    private BoundRoot? Amount(JsonNode node)
    {
        if (node is not JsonString text)
        {
            return new BoundRoot(new BoundConstant(BoundType.Number, ((JsonNumber)node).Value), true, false, NoFacts);
        }

        ExpressionText expression = new(set.File, text);
        if (ExpressionBinder.Bind(scope, expression, bag) is not { } amount)
        {
            return null;
        }

        if (amount.Expression.Type.Kind != ValueKind.Number)
        {
            Refuse(expression, $"`amount` must be a number of points, but it is {amount.Expression.Type.Describe()}", "write `6`, `\"@name\"` or an expression such as `\"2 * violation.items\"`");
            return null;
        }

        return amount.Expression is BoundParameter named && !settings.IsCost(named.Parameter, text, "amount") ? null : amount;
    }

    private BoundRoot? By(ExpressionText text)
    {
        BoundRoot? by = ExpressionBinder.Bind(scope, text, bag);
        if (by?.Expression.Type.Kind is null or ValueKind.Text or ValueKind.Word or ValueKind.Number or ValueKind.Boolean or ValueKind.Date)
        {
            return by;
        }

        Refuse(text, $"breaches can't be counted apart by {by.Expression.Type.Describe()}", "use a word, a text, a number, a date, or true or false, such as `violation.scene`");
        return null;
    }

    private BoundRoot? Until(ExpressionText text)
    {
        BoundRoot? until = ExpressionBinder.Bind(scope, text, bag);
        if (until?.Expression.Type.Kind is null or ValueKind.Instant)
        {
            return until;
        }

        Refuse(text, $"`until` needs an instant, but this is {until.Expression.Type.Describe()}", "such as `violation.revokedAt`");
        return null;
    }

    private void CheckMessage(PointsDefinition points, LocalizedText? message)
    {
        foreach ((_, JsonString text) in points.Tiers.Count == 0 ? [] : message?.Texts ?? [])
        {
            int at = text.Value.IndexOf(Placeholder, StringComparison.Ordinal);
            if (at >= 0)
            {
                bag.Report(
                    RuleProblems.BadPlaceholder,
                    new ExpressionText(set.File, text).Locate(new TextSpan(at, Placeholder.Length)),
                    $"`{Placeholder}` has no value here: with `tiers`, what a breach costs depends on those before it",
                    "say it in words, with parameters such as `{@name}`");
            }
        }
    }

    private void Refuse(ExpressionText text, string message, string help) =>
        bag.Report(BindingProblems.WrongType, text.Locate(new TextSpan(0, text.Text.Length)), message, help);
}
