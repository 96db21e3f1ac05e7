namespace SellerRules.References;

/// <summary>A closed list of words with their aliases. Capital and small letters count as the same. Immutable and thread-safe.</summary>
internal sealed class Vocabulary
{
    private readonly Lazy<string> _version;
    private readonly Dictionary<string, string> _canonical = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, MarketGroup> _groups;

    /// <summary>Wraps entries whose ids and aliases are distinct.</summary>
    public Vocabulary(string name, Lazy<string> version, IReadOnlyList<VocabularyEntry> entries, IReadOnlyList<MarketGroup> groups)
    {
        (Name, _version, Entries) = (name, version, entries);
        Words = [.. entries.Select(e => e.Id)];
        _ids = new HashSet<string>(Words, StringComparer.Ordinal);
        foreach (VocabularyEntry entry in entries)
        {
            foreach (string word in entry.Aliases.Append(entry.Id))
            {
                _canonical[word] = entry.Id;
            }
        }

        _groups = groups.ToDictionary(g => g.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Its name in facts and rules, such as <c>markets</c>.</summary>
    public string Name { get; }

    /// <summary>The SHA-256 of its file.</summary>
    public string Version => _version.Value;

    /// <summary>Its entries, in the order of the file.</summary>
    public IReadOnlyList<VocabularyEntry> Entries { get; }

    /// <summary>The words themselves, without aliases, in the order of the file.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The ids of its groups.</summary>
    public IEnumerable<string> Groups => _groups.Keys;

    /// <summary>The word that an id or alias stands for; false where it stands for none.</summary>
    public bool TryResolve(string word, out string canonical)
    {
        // Most are written as they should be, and are found sooner where capital letters need not be told from small ones.
        if (_ids.Contains(word))
        {
            canonical = word;
            return true;
        }

        bool found = _canonical.TryGetValue(word, out string? id);
        canonical = id ?? word;
        return found;
    }

    /// <summary>A group of markets, or null.</summary>
    public MarketGroup? Group(string id) => _groups.GetValueOrDefault(id);
}
