using NodaTime;

namespace SellerRules.Findings;

/// <summary>What a finding shows, kept as judging left it: values are converted and texts rendered only when asked for. Immutable.</summary>
internal abstract class JudgedRule
{
    /// <summary>The rule's full id.</summary>
    public abstract string Rule { get; }

    /// <summary>The rule's kind.</summary>
    public abstract RuleKind Kind { get; }

    /// <summary>What the rule says.</summary>
    public abstract FindingStatus Status { get; }

    /// <summary>How much a breach matters.</summary>
    public abstract FindingSeverity Severity { get; }

    /// <summary>Whose duty it is.</summary>
    public abstract Duty Duty { get; }

    /// <summary>When the clock started.</summary>
    public abstract Instant? From { get; }

    /// <summary>The last instant in time.</summary>
    public abstract Instant? Due { get; }

    /// <summary>When the clock was stopped.</summary>
    public abstract Instant? Done { get; }

    /// <summary>When the breach occurred.</summary>
    public abstract Instant? OccurredAt { get; }

    /// <summary>The figure.</summary>
    public abstract object? Value { get; }

    /// <summary>The unit of the figure.</summary>
    public abstract string? Unit { get; }

    /// <summary>The band that the figure falls in.</summary>
    public abstract string? Band { get; }

    /// <summary>The measure that the band itself brings on, breached or not.</summary>
    public abstract string? BandAction { get; }

    /// <summary>What would settle it.</summary>
    public abstract IReadOnlyList<string> Unknown { get; }

    /// <summary>What a breach costs.</summary>
    public abstract decimal? Points { get; }

    /// <summary>The measure that a breach brings on.</summary>
    public abstract string? Action { get; }

    /// <summary>Where the rule comes from.</summary>
    public abstract RuleSource Source { get; }

    /// <summary>The zone of the rule set.</summary>
    public abstract DateTimeZone Zone { get; }

    /// <summary>The rule's title.</summary>
    public abstract string Title(string language);

    /// <summary>The figure in words.</summary>
    public abstract string? ValueText(string language, DateTimeZone? displayZone, int digits);

    /// <summary>The rule's message.</summary>
    public abstract string Message(string language, DateTimeZone? displayZone);

    /// <summary>How the verdict came about.</summary>
    public abstract IReadOnlyList<ExplanationStep> Explain(string language, DateTimeZone? displayZone);
}
