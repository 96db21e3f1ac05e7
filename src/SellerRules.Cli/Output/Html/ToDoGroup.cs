using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>Findings of one rule and one status: one thing to do for several subjects. Immutable.</summary>
internal sealed class ToDoGroup
{
    /// <summary>Gathers findings of one rule and one status, not empty.</summary>
    public ToDoGroup(Urgency urgency, IEnumerable<Entry> entries, Func<Finding, decimal?> pointsOf)
    {
        Urgency = urgency;
        Entries = [.. entries.OrderBy(entry => WhenOf(entry.Finding) ?? Instant.MinValue)];
        Points = Entries.Max(entry => pointsOf(entry.Finding)) ?? 0;
    }

    /// <summary>How soon it has to be done.</summary>
    public Urgency Urgency { get; }

    /// <summary>The findings, those first that come first in time.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The first of them.</summary>
    public Finding First => Entries[0].Finding;

    /// <summary>The first limit or breach; null where the duty has no date.</summary>
    public Instant? When => WhenOf(First);

    /// <summary>The most points that one of them costs or would cost; zero where none does.</summary>
    public decimal Points { get; }

    /// <summary>The instant of a finding that matters most: its limit, else its breach.</summary>
    public static Instant? WhenOf(Finding finding) => finding.Due ?? finding.OccurredAt;
}
