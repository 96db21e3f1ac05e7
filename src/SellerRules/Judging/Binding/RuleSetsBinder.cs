using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Judging.Binding;

/// <summary>Checks rule sets together: names, types and units of every rule, and what rules say of each other.</summary>
internal sealed class RuleSetsBinder
{
    private readonly IReadOnlyList<RuleSetDefinition> _sets;
    private readonly FactTypes _types;
    private readonly DiagnosticBag _bag;
    private readonly ParameterTable _parameters;
    private readonly List<SubjectOrders> _orders = [];
    private readonly FigureTable _figures;

    private RuleSetsBinder(
        IReadOnlyList<RuleSetDefinition> sets, ReferenceParameters references, WorkingCalendars calendars, FactTypes types, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        (_sets, _types, _bag) = (sets, types, bag);
        _parameters = new ParameterTable(sets, references, calendars, zones, bag);
        _figures = new FigureTable(sets, types, ScopeOf, ZoneOf, bag);
    }

    /// <summary>Checks rule sets with list files and calendars, in zones of a tz database; every problem is reported. What could not be checked is left out of the result.</summary>
    public static BoundRules Bind(
        IReadOnlyList<RuleSetDefinition> sets, IReadOnlyList<EntryList> lists, WorkingCalendars calendars, FactTypes types, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        ReferenceParameters references = new(lists);
        RuleSetsBinder binder = new(sets, references, calendars, types, zones, bag);
        binder._parameters.BindAll();
        List<BoundAccount> accounts = [.. sets.SelectMany(set => new AccountBinder(set, binder.ZoneOf(set), new SettingBinder(set, binder._parameters, bag), bag).Bind())];
        List<BoundRule> rules = [];
        foreach (RuleSetDefinition set in sets)
        {
            rules.AddRange(set.Rules.Select(rule => binder.BindRule(set, rule)).OfType<BoundRule>());
        }

        binder.CheckTallies(rules);
        return new BoundRules(types, zones, sets, [.. rules.OrderBy(r => r.FullId, StringComparer.Ordinal)], accounts, [.. binder._parameters.Calendars], lists, [.. references.Shipped])
        {
            GivenCalendars = calendars.Given,
            Orders = binder._orders,
        };
    }

    private BoundRule? BindRule(RuleSetDefinition set, RuleDefinition rule)
    {
        if (_types.Find(rule.Subject.Value) is not { IsSubject: true } subject)
        {
            IEnumerable<string> subjects = _types.All.Where(t => t.IsSubject).Select(t => t.Name);
            _bag.Report(
                RuleProblems.UnknownSubject,
                new Location(set.File, rule.Subject.Span),
                $"`{rule.Subject.Value}` is no subject",
                Suggestion.DidYouMean(rule.Subject.Value, subjects) ?? $"subjects are {string.Join(", ", subjects.Order(StringComparer.Ordinal).Select(s => $"`{s}`"))}");
            return null;
        }

        BindingScope scope = ScopeOf(set, subject);
        SettingBinder settings = new(set, _parameters, _bag);
        MessageBinder messageBinder = new(set, scope, _parameters, _bag);
        (BoundRoot? when, BoundKind? kind) = rule.Kind is FormulaDefinition formula
            ? BindFormula(rule, formula)
            : (rule.When is null ? null : ExpressionBinder.BindCondition(scope, rule.When, _bag),
                new KindBinder(set, scope, settings, messageBinder, _bag).Bind(rule.Kind));
        IReadOnlyDictionary<string, MessageTemplate> messages = messageBinder.Bind(rule.Outcome.Message, ListedOf(kind, when));
        BoundPoints? points = rule.Outcome.Points is { } cost ? new PointsBinder(_sets, set, scope, settings, _bag).Bind(cost, rule.Outcome.Message, kind) : null;
        return kind is null || (rule.When is not null && when is null)
            ? null
            : new BoundRule(set, rule, subject, ZoneOf(set), when, kind, points, messages);
    }

    private BindingScope ScopeOf(RuleSetDefinition set, FactType subject) =>
        new(_types, subject, (name, at) => _parameters.Find(set, name, at), _parameters.NamesIn(set), _figures)
        {
            Orders = OrdersOf(subject, ZoneOf(set)),
            MonthStartsOn = set.MonthStartsOn,
        };

    private DateTimeZone ZoneOf(RuleSetDefinition set) => _parameters.LimitsOf(set).Zone;

    private OrderReads OrdersOf(FactType subject, DateTimeZone zone)
    {
        if (_orders.Find(known => known.Subject == subject.Name && known.Zone.Equals(zone)) is { } known)
        {
            return known.Reads;
        }

        OrderReads reads = new();
        _orders.Add(new SubjectOrders(subject.Name, zone, reads));
        return reads;
    }

    private (BoundRoot? When, BoundKind? Kind) BindFormula(RuleDefinition rule, FormulaDefinition formula) =>
        _figures.Of(rule) is { } figure ? (figure.When, new BoundFormula(figure, formula.Unit)) : (null, null);

    /// <summary>The question to a list file whose answer messages can name.</summary>
    private static BoundListed? ListedOf(BoundKind? kind, BoundRoot? when) => (kind as BoundRequire)?.That.Listed ?? when?.Listed;

    private void CheckTallies(IReadOnlyList<BoundRule> rules)
    {
        BoundRule[] tallies = [.. rules.Where(r => r.Kind is BoundTally)];
        if (tallies.Length == 0)
        {
            return;
        }

        HashSet<string> ids = [.. _sets.SelectMany(s => s.Rules.Select(r => s.Id.Value + "/" + r.Id.Value))];
        Dictionary<string, BoundKind> kinds = rules.GroupBy(r => r.FullId).ToDictionary(same => same.Key, same => same.First().Kind, StringComparer.Ordinal);
        foreach (BoundRule tally in tallies)
        {
            TallyDefinition definition = (TallyDefinition)tally.Definition.Kind;
            IReadOnlyList<string> counted = ((BoundTally)tally.Kind).Of;
            for (int i = 0; i < counted.Count; i++)
            {
                (string of, Located<string> written) = (counted[i], definition.Of[i]);
                Location at = new(tally.Set.File, written.Span);
                if (!ids.Contains(of))
                {
                    string[] known = [.. tally.Set.Rules.Select(r => r.Id.Value), .. ids];
                    _bag.Report(RuleProblems.UnknownRule, at, $"there is no rule `{written.Value}`", Suggestion.DidYouMean(written.Value, known));
                }
                else if (kinds.GetValueOrDefault(of) is { } kind)
                {
                    CheckCounted(at, written.Value, kind);
                }
            }
        }
    }

    private void CheckCounted(Location at, string id, BoundKind kind)
    {
        if (kind is BoundTally)
        {
            _bag.Report(RuleProblems.TallyOfTally, at, $"`{id}` is a tally itself", "count the rules that it counts");
        }
        else if (!kind.IsDated)
        {
            _bag.Report(
                RuleProblems.TallyWithoutDate,
                at,
                $"`{id}` describes a state, so its breaches have no date to count them by",
                "a tally counts `deadline`, `require` with `at` and `spike`");
        }
    }
}
