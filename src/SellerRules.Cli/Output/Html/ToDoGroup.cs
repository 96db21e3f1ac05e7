using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>Findings of one rule and one status: one thing to do for several subjects. Immutable.</summary>
internal sealed class ToDoGroup
{
    /// <summary>Gathers findings of one rule and one status, not empty.</summary>
    public ToDoGroup(Urgency urgency, IEnumerable<Entry> entries)
    {
        Urgency = urgency;
        Entries = [.. entries.OrderBy(entry => WhenOf(entry.Finding) ?? Instant.MinValue)];
    }

    /// <summary>How soon it has to be done.</summary>
    public Urgency Urgency { get; }

    /// <summary>The findings, those first that come first in time.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The first of them.</summary>
    public Finding First => Entries[0].Finding;

    /// <summary>The first limit or breach; null where the duty has no date.</summary>
    public Instant? When => WhenOf(First);

    /// <summary>The points that one of them costs; zero where none does, or it isn't broken.</summary>
    public decimal Points => Entries.Max(entry => entry.Finding.Points ?? 0);

    /// <summary>The instant of a finding that matters most: its limit, else its breach.</summary>
    public static Instant? WhenOf(Finding finding) => finding.Due ?? finding.OccurredAt;
}
