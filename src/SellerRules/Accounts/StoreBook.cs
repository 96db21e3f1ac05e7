using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>What is counted of a store's subjects. Not thread-safe.</summary>
/// <param name="store">The store's id; null where none is known.</param>
/// <param name="counted">What tallies and accounts count.</param>
/// <param name="asOf">The report's instant.</param>
internal sealed class StoreBook(string? store, CountedRules counted, long asOf)
{
    private readonly PackedTracks _tracks = new(counted, asOf);
    private readonly List<Breach> _breaches = [];
    private readonly Dictionary<CompiledRule, int> _undecided = [];

    /// <summary>The store's id; null where none is known.</summary>
    public string? Store { get; } = store;

    /// <summary>The tracks, in input order; of the breaches among them only what tallies count.</summary>
    public IEnumerable<SubjectTrack> Tracks => _tracks;

    /// <summary>The breaches that cost points, those that the facts give for later included.</summary>
    public IReadOnlyList<Breach> Breaches => _breaches;

    /// <summary>
    /// How many findings of each rule are unknown and stay so: of them only the number is kept, so that a file of orders that nobody can judge
    /// doesn't fill the memory.
    /// </summary>
    public IReadOnlyDictionary<CompiledRule, int> Undecided => _undecided;

    /// <summary>Adds what is counted of a subject; of one that can never count nothing is kept.</summary>
    public void Add(SubjectTrack track)
    {
        _breaches.AddRange(track.Breaches);
        bool isSteady = track.States.Length == 1;
        if (!isSteady || track.Order is not null || Array.Exists(track.States[0].Findings, IsKept))
        {
            _tracks.Add(track);
            return;
        }

        foreach (CountedFinding finding in track.States[0].Findings)
        {
            if (finding.Status == FindingStatus.Unknown)
            {
                _undecided[finding.Rule] = _undecided.GetValueOrDefault(finding.Rule) + 1;
            }
        }
    }

    /// <summary>Adds what was counted of later subjects of the store.</summary>
    public void Add(StoreBook later)
    {
        _tracks.Add(later._tracks);
        _breaches.AddRange(later._breaches);
        foreach ((CompiledRule rule, int count) in later._undecided)
        {
            _undecided[rule] = _undecided.GetValueOrDefault(rule) + count;
        }
    }

    private bool IsKept(CountedFinding finding) =>
        finding.Status is not (FindingStatus.NotApplicable or FindingStatus.Unknown) || (finding.Status == FindingStatus.Unknown && counted.AreApart(finding.Rule));
}
