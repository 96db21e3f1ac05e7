using System.Globalization;
using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>All figures that formulas publish; each is checked when it is first asked for, and circles are found on the way.</summary>
internal sealed class FigureTable : IPublishedFigures
{
    /// <summary>How many figures may rest on each other in a row.</summary>
    public const int MaxDepth = 32;

    private readonly Dictionary<(string Owner, string Name), RuleDefinition> _byName = [];
    private readonly Dictionary<RuleDefinition, (RuleSetDefinition Set, FactType Owner)> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RuleDefinition, PublishedFigure> _bound = new(ReferenceEqualityComparer.Instance);
    private readonly List<RuleDefinition> _resolving = [];
    private readonly Func<RuleSetDefinition, FactType, BindingScope> _scopeOf;
    private readonly Func<RuleSetDefinition, DateTimeZone> _zoneOf;
    private readonly DiagnosticBag _bag;

    /// <summary>Gathers the formulas of rule sets; names that can't be published are reported.</summary>
    /// <param name="sets">The rule sets.</param>
    /// <param name="types">The fact types.</param>
    /// <param name="scopeOf">What names mean in a rule set on a subject.</param>
    /// <param name="zoneOf">The zone of a rule set.</param>
    /// <param name="bag">Takes problems.</param>
    public FigureTable(
        IReadOnlyList<RuleSetDefinition> sets, FactTypes types, Func<RuleSetDefinition, FactType, BindingScope> scopeOf, Func<RuleSetDefinition, DateTimeZone> zoneOf, DiagnosticBag bag)
    {
        (_scopeOf, _zoneOf, _bag) = (scopeOf, zoneOf, bag);
        foreach (RuleSetDefinition set in sets)
        {
            foreach (RuleDefinition rule in set.Rules)
            {
                if (rule.Kind is FormulaDefinition formula && types.Find(rule.Subject.Value) is { IsSubject: true } owner)
                {
                    _formulas.Add(rule, (set, owner));
                    Publish(set, owner, rule, formula);
                }
            }
        }
    }

    /// <inheritdoc/>
    public PublishedFigure? Find(FactType owner, string name, Location at) =>
        _byName.TryGetValue((owner.Name, name), out RuleDefinition? rule) ? Resolve(rule, at) : null;

    /// <inheritdoc/>
    public IEnumerable<string> NamesOn(FactType owner) => _byName.Keys.Where(key => key.Owner == owner.Name).Select(key => key.Name);

    /// <summary>The figure of a formula; null where it could not be bound, which is reported.</summary>
    public PublishedFigure? Of(RuleDefinition rule)
    {
        PublishedFigure figure = Resolve(rule, rule.Location);
        return figure.Type.Kind == ValueKind.Error ? null : figure;
    }

    private void Publish(RuleSetDefinition set, FactType owner, RuleDefinition rule, FormulaDefinition formula)
    {
        Location at = new(set.File, formula.Name.Span);
        string path = owner.Name + "." + formula.Name.Value;
        if (owner.Find(formula.Name.Value) is { IsPublished: false })
        {
            _bag.Report(FigureProblems.FigureIsFact, at, $"`{path}` is a fact that is only ever given, so no formula can publish it", "give the figure another name");
        }
        else if (!_byName.TryAdd((owner.Name, formula.Name.Value), rule))
        {
            RuleDefinition first = _byName[(owner.Name, formula.Name.Value)];
            string other = _formulas[first].Set.Id.Value + "/" + first.Id.Value;
            _bag.Report(FigureProblems.DuplicateFigure, at, $"`{path}` is published by `{other}` already", "give one of the two figures another name");
        }
    }

    private PublishedFigure Resolve(RuleDefinition rule, Location at)
    {
        if (_bound.TryGetValue(rule, out PublishedFigure? known))
        {
            return known;
        }

        (RuleSetDefinition set, FactType owner) = _formulas[rule];
        if (_resolving.Contains(rule) || _resolving.Count == MaxDepth)
        {
            ReportCircle(rule, at);
            return Broken(owner, rule);
        }

        _resolving.Add(rule);
        PublishedFigure bound = Bind(set, owner, rule) ?? Broken(owner, rule);
        _resolving.RemoveAt(_resolving.Count - 1);
        return _bound[rule] = bound;
    }

    private void ReportCircle(RuleDefinition rule, Location at)
    {
        int start = _resolving.IndexOf(rule);
        string message = start < 0
            ? string.Create(CultureInfo.InvariantCulture, $"more than {MaxDepth} figures rest on each other")
            : $"these figures are worked out of each other: {string.Join(" → ", _resolving.Skip(start).Append(rule).Select(PathOf))}";
        _bag.Report(FigureProblems.FigureCycle, at, message, start < 0 ? "work some of them out of facts" : "work one of them out of facts alone");
    }

    private string PathOf(RuleDefinition rule) => _formulas[rule].Owner.Name + "." + ((FormulaDefinition)rule.Kind).Name.Value;

    private PublishedFigure? Bind(RuleSetDefinition set, FactType owner, RuleDefinition rule)
    {
        FormulaDefinition formula = (FormulaDefinition)rule.Kind;
        BindingScope scope = _scopeOf(set, owner);
        BoundRoot? when = rule.When is null ? null : ExpressionBinder.BindCondition(scope, rule.When, _bag);
        BoundRoot? value = ExpressionBinder.Bind(scope, formula.Value, _bag);
        if (value is null || (rule.When is not null && when is null) || TypeOf(owner, formula, value.Expression.Type) is not { } type)
        {
            return null;
        }

        DateTimeZone zone = _zoneOf(set);
        return new PublishedFigure
        {
            Owner = owner,
            Name = formula.Name.Value,
            Type = type,
            Value = value,
            When = when,
            From = rule.Effective?.From is { } from ? LocalTimes.StartOf(from, zone) : long.MinValue,
            To = rule.Effective?.To is { } to ? LocalTimes.StartOf(to, zone) : Nanos.None,
            Zone = zone,
        };
    }

    private BoundType? TypeOf(FactType owner, FormulaDefinition formula, BoundType found)
    {
        Location at = formula.Value.Locate(new TextSpan(0, formula.Value.Text.Length));
        if (found.Kind is ValueKind.Record or ValueKind.List or ValueKind.Limit or ValueKind.Table)
        {
            _bag.Report(FigureProblems.FigureType, at, $"a formula works out one value, but this is {found.Describe()}", "use a function such as `sum(list, x => …)`, or one fact of the record");
            return null;
        }

        if (owner.Find(formula.Name.Value) is not { IsPublished: true } declared)
        {
            return found;
        }

        BoundType wanted = FactValueTypes.Of(declared);
        if (wanted == found || (wanted.IsNumeric && found.IsNumeric))
        {
            return wanted;
        }

        _bag.Report(FigureProblems.FigureType, at, $"`{owner.Name}.{declared.Name}` is {wanted.Describe()}, but this is {found.Describe()}");
        return null;
    }

    private static PublishedFigure Broken(FactType owner, RuleDefinition rule) => new()
    {
        Owner = owner,
        Name = ((FormulaDefinition)rule.Kind).Name.Value,
        Type = BoundType.Error,
        Value = new BoundRoot(new BoundConstant(BoundType.Error, false), true, false, new HashSet<string>()),
        When = null,
        From = long.MinValue,
        To = Nanos.None,
        Zone = DateTimeZone.Utc,
    };
}
