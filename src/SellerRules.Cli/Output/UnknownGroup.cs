namespace SellerRules.Cli.Output;

/// <summary>Findings of one rule that lack the same facts, counted instead of listed. Not thread-safe.</summary>
/// <param name="Rule">The rule's full id.</param>
/// <param name="Title">The rule's title in the chosen language.</param>
/// <param name="Missing">What would settle them.</param>
internal sealed record UnknownGroup(string Rule, string Title, string Missing)
{
    private const int Named = 3;

    private readonly List<string> _first = [];

    /// <summary>How many findings there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first subjects by name, and how many more there are.</summary>
    public string Subjects => string.Join(", ", _first) + (Count > Named ? $" and {Count - Named} more" : string.Empty);

    /// <summary>Counts a subject.</summary>
    public void Add(string subject)
    {
        Count++;
        if (_first.Count < Named)
        {
            _first.Add(subject);
        }
    }
}
