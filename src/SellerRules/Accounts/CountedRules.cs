using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>What tallies and accounts count: of which rules, and which statuses; nothing else is kept of a subject. Immutable and thread-safe.</summary>
internal sealed class CountedRules
{
    private static readonly FindingStatus[] Statuses = Enum.GetValues<FindingStatus>();

    private readonly TallyJudge[] _tallies;
    private readonly Dictionary<CompiledRule, int> _places = [];
    private readonly List<StatusSet> _statuses = [];

    /// <summary>Finds out what is counted.</summary>
    /// <param name="tallies">The tallies.</param>
    /// <param name="rules">All rules.</param>
    public CountedRules(TallyJudge[] tallies, CompiledRule[] rules)
    {
        _tallies = tallies;
        foreach (CompiledRule rule in rules)
        {
            if (rule.Judge is not null && StatusesOf(rule) is { IsEmpty: false } statuses)
            {
                _places.Add(rule, _statuses.Count);
                _statuses.Add(statuses);
            }
        }

        All = [.. _places.Keys];
    }

    /// <summary>The rules of which anything is counted.</summary>
    public CompiledRule[] All { get; }

    /// <summary>Where a rule of which anything is counted stands among all of those.</summary>
    public int PlaceOf(CompiledRule rule) => _places[rule];

    /// <summary>Whether anything is counted of a rule.</summary>
    public bool Contains(CompiledRule rule) => _places.ContainsKey(rule);

    /// <summary>Whether findings of a rule are counted that have a status.</summary>
    public bool Contains(CompiledRule rule, FindingStatus status) => _places.TryGetValue(rule, out int place) && _statuses[place].Contains(status);

    /// <summary>Whether a tally must know of every finding of a rule which order it belongs to.</summary>
    public bool AreApart(CompiledRule rule) => Array.Exists(_tallies, tally => tally.CountsApart(rule));

    /// <summary>Those of some rules of which anything is counted.</summary>
    public CountedPlaces Among(CompiledRule[] rules)
    {
        List<int> places = [];
        List<StatusSet> counted = [];
        for (int place = 0; place < rules.Length; place++)
        {
            if (_places.TryGetValue(rules[place], out int known))
            {
                places.Add(place);
                counted.Add(_statuses[known]);
            }
        }

        return new CountedPlaces([.. places], [.. counted]);
    }

    private StatusSet StatusesOf(CompiledRule rule)
    {
        StatusSet counted = default;
        foreach (FindingStatus status in Statuses)
        {
            bool isPriced = rule.Points is not null && status is (FindingStatus.Breached or FindingStatus.Unknown);
            counted = isPriced || IsMinded(rule, status) ? counted.With(status) : counted;
        }

        return counted;
    }

    // What is at risk stands for its order in a share only where some tally counts what is at risk.
    private bool IsMinded(CompiledRule rule, FindingStatus status) =>
        Array.Exists(_tallies, tally => tally.Counts(rule) && tally.Minds(status)) && (status == FindingStatus.Unknown || Array.Exists(_tallies, tally => tally.LooksAt(status)));
}
