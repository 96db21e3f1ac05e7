using NodaTime;

namespace SellerRules;

/// <summary>What one rule says of one subject as of one instant. Immutable; texts are rendered when asked for.</summary>
public sealed class Finding
{
    /// <summary>The rule's full id, such as <c>aliexpress/shipping/confirm-shipment</c>.</summary>
    public string Rule => throw new NotSupportedException();

    /// <summary>The rule's kind.</summary>
    public RuleKind Kind => throw new NotSupportedException();

    /// <summary>The kind of subject, such as <c>order</c>.</summary>
    public string Subject => throw new NotSupportedException();

    /// <summary>The subject's id, such as <c>A-1/LP1</c>.</summary>
    public string SubjectId => throw new NotSupportedException();

    /// <summary>What the rule says.</summary>
    public FindingStatus Status => throw new NotSupportedException();

    /// <summary>How much a breach matters.</summary>
    public FindingSeverity Severity => throw new NotSupportedException();

    /// <summary>Whose duty it is.</summary>
    public Duty Duty => throw new NotSupportedException();

    /// <summary>When the clock started, or starts; null where there is none or it isn't known.</summary>
    public Instant? From => throw new NotSupportedException();

    /// <summary>The last instant in time (inclusive); null where there is none or it isn't known.</summary>
    public Instant? Due => throw new NotSupportedException();

    /// <summary>When the clock was stopped, also where that was too late; null until then.</summary>
    public Instant? Done => throw new NotSupportedException();

    /// <summary>When the breach occurred; null for all but dated breaches.</summary>
    public Instant? OccurredAt => throw new NotSupportedException();

    /// <summary>The figure: a decimal, a <see cref="Facts.Money"/>, a duration, a date or an instant; null where there is none.</summary>
    public object? Value => throw new NotSupportedException();

    /// <summary>The name of the band that the figure falls in; null where there is none.</summary>
    public string? Band => throw new NotSupportedException();

    /// <summary>What would settle an unknown finding: facts by path, or a reason; sorted; empty for all other statuses.</summary>
    public IReadOnlyList<string> Unknown => throw new NotSupportedException();

    /// <summary>What the breach costs, in points; null where it costs none or isn't breached.</summary>
    public decimal? Points => throw new NotSupportedException();

    /// <summary>The measure that the breach brings on; null where there is none or it isn't breached.</summary>
    public string? Action => throw new NotSupportedException();

    /// <summary>What a reader should know besides, by code, then fact.</summary>
    public IReadOnlyList<FindingNote> Notes => throw new NotSupportedException();

    /// <summary>Where the rule comes from.</summary>
    public RuleSource Source => throw new NotSupportedException();

    /// <summary>The rule's title. Falls back <c>zh-CN</c> → <c>zh</c> → <c>en</c> → the first given.</summary>
    public string Title(string language = "en") => throw new NotSupportedException();

    /// <summary>The rule's message with its placeholders filled in; instants in <paramref name="displayZone"/> (default: the rule set's) with offset.</summary>
    public string Message(string language = "en", DateTimeZone? displayZone = null) => throw new NotSupportedException();
}
