namespace SellerRules.Accounts;

/// <summary>The tracks of a store's subjects. Not thread-safe.</summary>
/// <param name="store">The store's id; null where none is known.</param>
internal sealed class StoreBook(string? store)
{
    private readonly List<SubjectTrack> _tracks = [];

    /// <summary>The store's id; null where none is known.</summary>
    public string? Store { get; } = store;

    /// <summary>The tracks, in input order.</summary>
    public IReadOnlyList<SubjectTrack> Tracks => _tracks;

    /// <summary>Adds a subject's track.</summary>
    public void Add(SubjectTrack track) => _tracks.Add(track);
}
