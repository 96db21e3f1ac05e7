using NodaTime;
using SellerRules.Accounts;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging.Binding;
using SellerRules.Judging;
using SellerRules.Judging.Index;
using SellerRules.Judging.Ordinary;

namespace SellerRules.Reporting;

/// <summary>Everything that judging needs of compiled rule sets. Immutable and thread-safe.</summary>
internal sealed class EnginePlan
{
    private readonly Dictionary<string, CompiledRule[]> _bySubject;
    private readonly CompiledRule[][] _rules;
    private readonly Lazy<RuleIndex?>[] _indexes;
    private readonly NestedRules[][] _nested;
    private readonly CountedPlaces[] _countedOn;

    /// <summary>Compiles checked rule sets.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="code">Makes their conditions and figures runnable.</param>
    public EnginePlan(BoundRules rules, CodeMaker code)
    {
        Types = rules.Types;
        Zones = rules.Zones;
        Layouts = new LayoutTable(rules.Types, code);
        ExpressionCompiler expressions = new(Layouts, code);
        AnswerSlots slots = new();
        RuleCompiler compiler = new(expressions, new OrdinaryRules(Layouts, code, slots));
        CompiledRule[] all = [.. rules.Rules.Select(compiler.Compile)];
        _bySubject = all.Where(r => r.Judge is not null).GroupBy(r => r.Bound.Subject.Name).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _rules = [.. rules.Types.All.Select(t => RulesOn(t.Name))];
        _indexes = [.. _rules.Select(on => new Lazy<RuleIndex?>(() => new RuleIndex(on, code, new OrdinaryRules(Layouts, code, slots)) is { IsUseful: true } index ? index : null))];
        _nested = [.. rules.Types.All.Select(t => JudgedWithin(t.Name))];
        TallyJudge[] tallies = [.. all.Where(r => r.Judge is null).Select(r => new TallyJudge(r, compiler.ApplicabilityOf(r.Bound), all, MixesOrders(r, all)))];
        Accounts = [.. rules.Accounts.OrderBy(a => a.FullName, StringComparer.Ordinal).Select(a => new CompiledAccount(a))];
        Tallies = tallies;
        NeedsTracks = HasAccounts || Tallies.Any(t => !t.PerOrder);
        CountsByOrder = Tallies.Any(t => t.PerOrder && t.Rule.Bound.Points is not null);
        CostlyRules = all.Where(r => r.Points is not null).ToDictionary(r => r.FullId, StringComparer.Ordinal);
        LateSubjects = new LateSubjects(rules, all, expressions);
        Counted = new CountedRules(tallies, all);
        _countedOn = [.. _rules.Select(Counted.Among)];
    }

    /// <summary>The fact types.</summary>
    public FactTypes Types { get; }

    /// <summary>The tz database.</summary>
    public IDateTimeZoneProvider Zones { get; }

    /// <summary>Where facts stand in frames.</summary>
    public LayoutTable Layouts { get; }

    /// <summary>The tallies.</summary>
    public IReadOnlyList<TallyJudge> Tallies { get; }

    /// <summary>What tallies and accounts count.</summary>
    public CountedRules Counted { get; }

    /// <summary>The accounts, by full name.</summary>
    public IReadOnlyList<CompiledAccount> Accounts { get; }

    /// <summary>The rules whose breaches cost points, tallies included, by full id.</summary>
    public IReadOnlyDictionary<string, CompiledRule> CostlyRules { get; }

    /// <summary>Whether points depend on which order a finding belongs to.</summary>
    public bool CountsByOrder { get; }

    /// <summary>Whether there are any accounts.</summary>
    public bool HasAccounts => Accounts.Count > 0;

    /// <summary>Whether tallies or accounts of stores count anything.</summary>
    public bool NeedsTracks { get; }

    /// <summary>The kinds of subject that wait for all parts of the facts.</summary>
    public LateSubjects LateSubjects { get; }

    /// <summary>Whether anything is asked, when all parts of the facts have passed by, of what they held.</summary>
    public bool GathersParts => HasAccounts || Tallies.Count > 0 || LateSubjects.AreJudged;

    /// <summary>The rules on a kind of subject, tallies apart, by full id.</summary>
    public CompiledRule[] RulesOn(string subject) => _bySubject.GetValueOrDefault(subject) ?? [];

    /// <summary>The rules on a kind of subject, tallies apart, by full id.</summary>
    public CompiledRule[] RulesOn(FrameLayout subject) => _rules[subject.Place];

    /// <summary>Finds those of the rules on a kind of subject that may apply; null where all may.</summary>
    public RuleIndex? IndexOn(FrameLayout subject) => _indexes[subject.Place].Value;

    /// <summary>The kinds of subject nested in a type that rules judge, with the rules on them and on what is nested in them.</summary>
    public NestedRules[] NestedIn(FrameLayout subject) => _nested[subject.Place];

    /// <summary>How a rule is found, as <see cref="RuleIndex.WayTo"/> says; null for one that is always judged.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public string? WayTo(string rule)
    {
        for (int type = 0; type < _rules.Length; type++)
        {
            int place = Array.FindIndex(_rules[type], r => r.FullId == rule);
            if (place >= 0)
            {
                return _indexes[type].Value?.WayTo(place);
            }
        }

        return Tallies.Any(t => t.Rule.FullId == rule) ? null : throw new ArgumentException($"There is no rule `{rule}`.", nameof(rule));
    }

    /// <summary>Whether any rule judges the records of a type, or what is nested in them.</summary>
    public bool Judges(string subject) => RulesOn(subject).Length > 0 || NestedIn(Layouts[subject]).Length > 0;

    /// <summary>Whether tallies or accounts count anything of a type's records, or of what is nested in them.</summary>
    public bool Counts(string subject) => RulesOn(subject).Concat(NestedIn(Layouts[subject]).SelectMany(nested => nested.Rules)).Any(Counted.Contains);

    /// <summary>Those of some rules on a kind of subject that tallies count or that cost points.</summary>
    public CountedPlaces CountedAmong(FrameLayout subject, CompiledRule[] rules) => ReferenceEquals(rules, RulesOn(subject)) ? _countedOn[subject.Place] : Counted.Among(rules);

    private bool MixesOrders(CompiledRule tally, CompiledRule[] all)
    {
        string[] counted = [.. all.Where(r => ((BoundTally)tally.Bound.Kind).Of.Contains(r.FullId)).Select(r => r.Bound.Subject.Name).Distinct()];
        return counted.Length > 1 && counted.All(subject => subject == "order" || IsWithinOrder(subject));
    }

    private bool IsWithinOrder(string subject) => Types.Find(subject)?.Parent is { } parent && (parent == "order" || IsWithinOrder(parent));

    private CompiledRule[] RulesWithin(string subject) =>
        [.. RulesOn(subject), .. Layouts.NestedIn(subject).SelectMany(layout => RulesWithin(layout.Type.Name))];

    private NestedRules[] JudgedWithin(string subject)
    {
        List<NestedRules> judged = [];
        foreach (FrameLayout layout in Layouts.NestedIn(subject))
        {
            if (RulesWithin(layout.Type.Name) is { Length: > 0 } rules)
            {
                judged.Add(new NestedRules(layout, rules));
            }
        }

        return [.. judged];
    }
}
