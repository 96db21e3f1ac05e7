using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>The tracks of a store's subjects. Not thread-safe.</summary>
/// <param name="store">The store's id; null where none is known.</param>
/// <param name="countsApart">Of which rules every finding is kept by itself; null: of none.</param>
internal sealed class StoreBook(string? store, Func<CompiledRule, bool>? countsApart = null)
{
    private readonly List<SubjectTrack> _tracks = [];
    private readonly Dictionary<CompiledRule, int> _undecided = [];

    /// <summary>The store's id; null where none is known.</summary>
    public string? Store { get; } = store;

    /// <summary>The tracks, in input order.</summary>
    public IReadOnlyList<SubjectTrack> Tracks => _tracks;

    /// <summary>
    /// How many findings of each rule are unknown and stay so: of them only the number is kept, so that a file of orders that nobody can judge
    /// doesn't fill the memory.
    /// </summary>
    public IReadOnlyDictionary<CompiledRule, int> Undecided => _undecided;

    /// <summary>Adds what is counted of a subject; of one that can never count nothing is kept.</summary>
    public void Add(SubjectTrack track)
    {
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
        _tracks.AddRange(later._tracks);
        foreach ((CompiledRule rule, int count) in later._undecided)
        {
            _undecided[rule] = _undecided.GetValueOrDefault(rule) + count;
        }
    }

    private bool IsKept(CountedFinding finding) =>
        finding.Status is not (FindingStatus.NotApplicable or FindingStatus.Unknown) || (finding.Status == FindingStatus.Unknown && countsApart?.Invoke(finding.Rule) == true);
}
