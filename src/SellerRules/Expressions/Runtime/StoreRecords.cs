namespace SellerRules.Expressions.Runtime;

/// <summary>The records of one type by store, with what is known of them as a whole. Not thread-safe.</summary>
internal sealed class StoreRecords(string type, string key, bool areKept)
{
    private static readonly IReadOnlyList<Frame> None = [];

    private readonly Dictionary<string, List<Frame>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordCoverage> _ofMembers = new(StringComparer.Ordinal);
    private RecordCoverage _ofParts = RecordCoverage.Complete with { HoldsAll = false };

    /// <summary>Whether the records themselves are kept, and not only what is known of them as a whole.</summary>
    public bool AreKept => areKept;

    /// <summary>Adds the records of a part of the facts; a part that doesn't hold the list at all says nothing of it.</summary>
    public void Add(FactsScope part)
    {
        if (!part.Document.IsGiven(type))
        {
            return;
        }

        _ofParts = (HasParts ? _ofParts : _ofParts with { HoldsAll = true }).And(part.Bounds, key);
        HasParts = true;
        foreach (Frame record in part.FramesOf(type))
        {
            string store = record.StoreId;
            _ofMembers[store] = _ofMembers.GetValueOrDefault(store, RecordCoverage.Complete).And(record.Bounds, key);
            if (areKept)
            {
                (_members.TryGetValue(store, out List<Frame>? members) ? members : _members[store] = []).Add(record);
            }
        }
    }

    /// <summary>The stores that records are kept of, in input order; one is empty where the store isn't known.</summary>
    public IEnumerable<string> Stores => _members.Keys;

    /// <summary>All records that are kept.</summary>
    public IEnumerable<Frame> All => _members.Values.SelectMany(members => members);

    /// <summary>A store's records, in input order.</summary>
    public IReadOnlyList<Frame> Of(string store) => _members.GetValueOrDefault(store) ?? None;

    /// <summary>What is known of a store's records as a whole.</summary>
    /// <param name="store">The store's id.</param>
    /// <param name="openedAt">When it opened, where that is known: before it there were none.</param>
    public RecordCoverage CoverageOf(string store, long openedAt) => _ofParts.And(_ofMembers.GetValueOrDefault(store, RecordCoverage.Complete)).Since(openedAt);

    private bool HasParts { get; set; }
}
