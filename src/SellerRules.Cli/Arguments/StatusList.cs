namespace SellerRules.Cli.Arguments;

/// <summary>Statuses that a user named in a comma list, such as <c>breached,atRisk</c>. Immutable.</summary>
/// <param name="Statuses">The statuses of findings.</param>
/// <param name="Rejected">Whether <c>rejected</c> was named as well.</param>
internal sealed record StatusList(IReadOnlySet<FindingStatus> Statuses, bool Rejected)
{
    /// <summary>The word for records that couldn't be read.</summary>
    public const string RejectedWord = "rejected";

    private static readonly Dictionary<string, FindingStatus> Words = Enum.GetValues<FindingStatus>().ToDictionary(StatusWord.Of);

    /// <summary>Reads a comma list.</summary>
    /// <exception cref="UnusableException">A word is no status.</exception>
    public static StatusList Read(string text, bool allowsRejected)
    {
        Dictionary<string, FindingStatus?> choices = Words.ToDictionary(pair => pair.Key, pair => (FindingStatus?)pair.Value);
        if (allowsRejected)
        {
            choices.Add(RejectedWord, null);
        }

        FindingStatus?[] named = [.. text.Split(',', StringSplitOptions.TrimEntries).Select(word => ArgumentText.Choice(word, choices))];
        return new StatusList(named.OfType<FindingStatus>().ToHashSet(), named.Contains(null));
    }
}
