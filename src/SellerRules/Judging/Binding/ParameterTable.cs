using NodaTime;
using Period = SellerRules.Json.Rules.Period;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>All parameters of all rule sets by full name; each is checked when it is first asked for, and circles are found on the way.</summary>
internal sealed class ParameterTable
{
    private static readonly Parameter Broken = new("?", "?", BoundType.Error, [long.MinValue], [false], string.Empty);

    private readonly Dictionary<string, (RuleSetDefinition Set, ParameterDefinition Definition)> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parameter> _bound = new(StringComparer.Ordinal);
    private readonly List<string> _resolving = [];
    private readonly Dictionary<RuleSetDefinition, LimitBinder> _limits = new(ReferenceEqualityComparer.Instance);
    private readonly ReferenceParameters _references;
    private readonly DiagnosticBag _bag;

    /// <summary>Gathers the parameters of rule sets.</summary>
    public ParameterTable(
        IReadOnlyList<RuleSetDefinition> sets, ReferenceParameters references, WorkingCalendars calendars, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        (_references, _bag) = (references, bag);
        foreach (RuleSetDefinition set in sets)
        {
            _limits.Add(set, new LimitBinder(set, calendars, zones, bag));
            foreach (ParameterDefinition parameter in set.Parameters)
            {
                _definitions.TryAdd(set.Id.Value + "#" + parameter.Name.Value, (set, parameter));
            }
        }
    }

    /// <summary>The limit binder of a rule set.</summary>
    public LimitBinder LimitsOf(RuleSetDefinition set) => _limits[set];

    /// <summary>The calendars that limits named.</summary>
    public IEnumerable<string> Calendars => _limits.Values.SelectMany(l => l.Calendars).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Checks all parameters, so that unused ones are checked too.</summary>
    public void BindAll()
    {
        foreach ((string name, (RuleSetDefinition set, ParameterDefinition definition)) in _definitions)
        {
            Resolve(name, new Location(set.File, definition.Name.Span));
        }

        foreach (RuleSetDefinition set in _limits.Keys)
        {
            foreach (ImportDefinition import in set.Imports.Where(import => !_definitions.ContainsKey(import.Target.Value) && !_references.Has(import.Target.Value)))
            {
                _bag.Report(
                    BindingProblems.UnknownParameter,
                    new Location(set.File, import.Target.Span),
                    $"there is no {(import.Target.Value.Contains('#', StringComparison.Ordinal) ? "parameter" : "list file")} `{import.Target.Value}`",
                    Suggestion.DidYouMean(import.Target.Value, _definitions.Keys.Concat(_references.Names)));
            }
        }
    }

    /// <summary>The names that a rule set can use without naming another file.</summary>
    public IReadOnlyCollection<string> NamesIn(RuleSetDefinition set) =>
        [.. set.Parameters.Select(p => p.Name.Value), .. set.Imports.Select(i => i.Name.Value)];

    /// <summary>The parameter that a name means in a rule set; null where there is none.</summary>
    public Parameter? Find(RuleSetDefinition set, string name, Location at)
    {
        ImportDefinition? import = set.Imports.FirstOrDefault(i => i.Name.Value == name);
        bool isFull = name.Contains('#', StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal);
        string full = isFull ? name : import?.Target.Value ?? set.Id.Value + "#" + name;

        // An import whose target isn't there is reported where it stands, not once more at each use.
        Parameter? found = Resolve(full, at) ?? _references.Find(full, LimitsOf(set).Zone) ?? (import is null ? null : Broken);
        return found is null ? null : found with { ShortName = name };
    }

    /// <summary>The limit that a period such as <c>"PT48H"</c> says; null where it says none.</summary>
    public BoundConstant? BindPeriod(RuleSetDefinition set, JsonString text) =>
        LimitReader.Read(set.File, text, "value", new DiagnosticBag()) is { } limit && LimitsOf(set).Bind(limit) is { } bound
            ? new BoundConstant(BoundType.Limit, bound)
            : null;

    private Parameter? Resolve(string full, Location at)
    {
        if (_bound.TryGetValue(full, out Parameter? known))
        {
            return known;
        }

        if (!_definitions.TryGetValue(full, out (RuleSetDefinition Set, ParameterDefinition Definition) entry))
        {
            return null;
        }

        int start = _resolving.IndexOf(full);
        if (start >= 0)
        {
            IEnumerable<string> circle = _resolving.Skip(start).Append(full).Select(name => "@" + name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..]);
            _bag.Report(RuleProblems.ParameterCycle, at, $"these parameters are defined by each other: {string.Join(" → ", circle)}", "give one of them a value of its own");
            return Broken;
        }

        _resolving.Add(full);
        Parameter bound = Bind(full, entry.Set, entry.Definition);
        _resolving.RemoveAt(_resolving.Count - 1);
        return _bound[full] = bound;
    }

    private Parameter Bind(string full, RuleSetDefinition set, ParameterDefinition definition)
    {
        string name = definition.Name.Value;
        if (definition.Values is [{ From: null, Value: ScalarValueDefinition { Node: JsonString { Value: ['@', ..] } alias } }])
        {
            return (Alias(set, alias) ?? Broken) with { FullName = full, ShortName = name };
        }

        DateTimeZone zone = LimitsOf(set).Zone;
        DatedValueDefinition[] ordered = InOrder(definition.Values);
        List<BoundConstant> values = [];
        foreach (DatedValueDefinition value in ordered)
        {
            if (BindValue(set, value.Value, definition.TableBy) is not { } constant)
            {
                return Broken;
            }

            if (values.Count > 0 && constant.Type != values[0].Type)
            {
                _bag.Report(
                    RuleProblems.MixedParameter,
                    value.Value.Location,
                    $"`@{name}` begins as {values[0].Type.Describe()}, but this is {constant.Type.Describe()}",
                    "all values of a parameter must be of one type");
                return Broken;
            }

            values.Add(constant);
        }

        if (values.Count == 0)
        {
            return Broken;
        }

        long[] from = new long[ordered.Length];
        for (int i = 0; i < from.Length; i++)
        {
            from[i] = ordered[i].From is { } date ? LocalTimes.StartOf(date.Value, zone) : long.MinValue;
        }

        return new Parameter(full, name, values[0].Type, from, [.. values.Select(v => v.Value)], ordered[0].From is { } first ? IsoText.Of(first.Value) : string.Empty);
    }

    /// <summary>Dated values by date; what has none holds from the beginning.</summary>
    private static DatedValueDefinition[] InOrder(IReadOnlyList<DatedValueDefinition> values)
    {
        DatedValueDefinition[] ordered = [.. values];
        for (int i = 1; i < ordered.Length; i++)
        {
            DatedValueDefinition value = ordered[i];
            int place = i;
            for (; place > 0 && IsBefore(value, ordered[place - 1]); place--)
            {
                ordered[place] = ordered[place - 1];
            }

            ordered[place] = value;
        }

        return ordered;
    }

    private static bool IsBefore(DatedValueDefinition value, DatedValueDefinition other) => other.From is { } after && (value.From is not { } date || date.Value < after.Value);

    private Parameter? Alias(RuleSetDefinition set, JsonString alias)
    {
        Location at = new(set.File, alias.Span);
        if (Find(set, alias.Value[1..], at) is { } other)
        {
            return other;
        }

        _bag.Report(
            BindingProblems.UnknownParameter, at, $"there is no parameter `{alias.Value}`", Suggestion.DidYouMean(alias.Value[1..], NamesIn(set)));
        return null;
    }

    private BoundConstant? BindValue(RuleSetDefinition set, ParameterValueDefinition value, Located<string>? tableBy)
    {
        switch (value)
        {
            case ScalarValueDefinition scalar:
                return BindScalar(set, scalar.Node);
            case TableValueDefinition table:
                return tableBy is { } by ? new TableBinder(set, node => BindScalar(set, node), _bag).Bind(by, table) : null;
            case LimitValueDefinition limit:
                return LimitsOf(set).Bind(limit.Limit) is { } bound ? new BoundConstant(BoundType.Limit, bound) : null;
            case ListValueDefinition list:
                return BindList(set, list);
            default:
                throw new InvalidOperationException($"No value for {value.GetType().Name}.");
        }
    }

    private BoundConstant? BindList(RuleSetDefinition set, ListValueDefinition list)
    {
        List<BoundConstant> items = [];
        foreach (JsonNode node in list.Items)
        {
            if (BindScalar(set, node) is not { } item)
            {
                return null;
            }

            if (items.Count > 0 && item.Type != items[0].Type)
            {
                _bag.Report(RuleProblems.MixedParameter, new Location(set.File, node.Span), $"the list begins with {items[0].Type.Describe()}, but this is {item.Type.Describe()}", "all members of a list must be of one type");
                return null;
            }

            items.Add(item);
        }

        BoundType element = items.Count == 0 ? BoundType.Text : items[0].Type;
        return new BoundConstant(new BoundType(ValueKind.List, null, element), new BoundListItems([.. items.Select(i => i.Value)]));
    }

    private BoundConstant? BindScalar(RuleSetDefinition set, JsonNode node) => node switch
    {
        JsonNumber number => new BoundConstant(BoundType.Number, number.Value),
        JsonBoolean truth => new BoundConstant(BoundType.Boolean, truth.Value),
        JsonString text when Period.LooksLikeOne(text.Value) => BindPeriod(set, text),
        JsonString text => ScalarText.Read(text.Value),
        _ => null,
    };
}
