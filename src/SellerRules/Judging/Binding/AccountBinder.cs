using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Model;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Checks the penalty point accounts of a rule set.</summary>
internal sealed class AccountBinder(RuleSetDefinition set, DateTimeZone zone, SettingBinder settings, DiagnosticBag bag)
{
    /// <summary>The accounts; what could not be checked in one is reported and left out of it.</summary>
    public IEnumerable<BoundAccount> Bind()
    {
        foreach (AccountDefinition account in set.Accounts)
        {
            yield return new BoundAccount(
                set.Id.Value + "#" + account.Name.Value,
                zone,
                Dated(account.ExpiresAfter, settings.Limit, life => life.Location),
                [.. account.Steps.Select(BindStep)],
                account.PerDay is null ? null : settings.Points(account.PerDay, "perDay"));
        }
    }

    private BoundStep BindStep(StepDefinition step) => new(
        Dated(step.At, node => settings.Points(node, "at"), LocationOf),
        Dated(step.Every, node => settings.Points(node, "every", AccountReader.LeastEvery), LocationOf),
        step.Action.Name,
        step.Action.For is null ? null : settings.Limit(step.Action.For));

    private Location LocationOf(JsonNode node) => new(set.File, node.Span);

    private Parameter? Dated<T>(IReadOnlyList<DatedDefinition<T>> dated, Func<T, Parameter?> bind, Func<T, Location> locate)
    {
        if (dated is [] or [{ From: null }])
        {
            return dated is [var plain] ? bind(plain.Value) : null;
        }

        List<long> from = [];
        List<object> values = [];
        BoundType type = BoundType.Error;
        foreach (DatedDefinition<T> value in dated.OrderBy(d => d.From!.Value.Value))
        {
            if (bind(value.Value) is not { } bound)
            {
                return null;
            }

            if (bound.IsDated)
            {
                bag.Report(
                    RuleProblems.WrongSetting, locate(value.Value), "a value that holds from a date on can't have dates of its own", $"name `@{bound.ShortName}` instead of `values`, or write one value");
                return null;
            }

            type = bound.Type;
            from.Add(LocalTimes.StartOf(value.From!.Value.Value, zone));
            values.Add(bound.Values[0]);
        }

        return new Parameter(string.Empty, string.Empty, type, from, values, string.Empty);
    }
}
