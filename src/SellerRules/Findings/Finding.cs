using System.Runtime.CompilerServices;
using NodaTime;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>
/// What one rule says of one subject as of one instant. Immutable; texts are rendered when asked for. Two findings are equal where they were read from the
/// same place of one judgement.
/// </summary>
public sealed class Finding : IEquatable<Finding>
{
    private readonly JudgedFindings _judged;
    private readonly int _place;

    internal Finding(JudgedFindings judged, int place, FindingStatus status)
    {
        (_judged, _place, Status) = (judged, place, status);
    }

    /// <summary>What judging left.</summary>
    internal JudgedFindings Judged => _judged;

    /// <summary>The place of the finding in it.</summary>
    internal int Place => _place;

    /// <summary>The rule's full id, such as <c>aliexpress/shipping/confirm-shipment</c>.</summary>
    public string Rule => _judged.Rule(_place);

    /// <summary>The rule's kind.</summary>
    public RuleKind Kind => _judged.Kind(_place);

    /// <summary>The kind of subject, such as <c>order</c>.</summary>
    public string Subject => _judged.Subject(_judged.SubjectAt(_place));

    /// <summary>The subject's id, such as <c>A-1/LP1</c>.</summary>
    public string SubjectId => _judged.SubjectId(_judged.SubjectAt(_place));

    /// <summary>What the rule says.</summary>
    public FindingStatus Status { get; }

    /// <summary>How much a breach matters.</summary>
    public FindingSeverity Severity => _judged.Severity(_place);

    /// <summary>Whose duty it is.</summary>
    public Duty Duty => _judged.Duty(_place);

    /// <summary>When the clock started, or starts (inclusive); null where there is none or it isn't known.</summary>
    public Instant? From => _judged.From(_place);

    /// <summary>The last instant in time (inclusive); null where there is none or it isn't known.</summary>
    public Instant? Due => _judged.Due(_place);

    /// <summary>When the clock was stopped, also where that was too late; null until then.</summary>
    public Instant? Done => _judged.Done(_place);

    /// <summary>When the breach occurred; null for all but dated breaches.</summary>
    public Instant? OccurredAt => _judged.OccurredAt(_place);

    /// <summary>
    /// The figure: a <see cref="decimal"/> or a <see cref="Facts.Money"/>, of a measure also a <see cref="Duration"/>, and of a formula a
    /// <see cref="bool"/>, a <see cref="LocalDate"/>, an <see cref="Instant"/> or a text as well; null where there is none.
    /// </summary>
    public object? Value => _judged.Value(_place);

    /// <summary>The name of the band that the figure falls in; null where there is none.</summary>
    public string? Band => _judged.Band(_place);

    /// <summary>The unit of the figure, where the rule names one; null for all else.</summary>
    public string? Unit => _judged.Unit(_place);

    /// <summary>What would settle an unknown finding: facts by path, or a reason; sorted; empty for all other statuses.</summary>
    public IReadOnlyList<string> Unknown => _judged.Unknown(_place);

    /// <summary>What the breach costs, in points; null where it costs none or isn't breached.</summary>
    public decimal? Points => Status == FindingStatus.Breached ? _judged.Points(_place) : null;

    /// <summary>
    /// What a breach costs, or would cost, in points, whatever the status; null where it costs none, and where the price hangs on other breaches or on when it occurs.
    /// </summary>
    public decimal? PointsAtStake => _judged.Points(_place);

    /// <summary>The measure that the breach, or the band that the figure falls in, brings on; null where there is none.</summary>
    public string? Action => _judged.BandAction(_place) ?? (Status == FindingStatus.Breached ? _judged.Action(_place) : null);

    /// <summary>What a reader should know besides, by code, then fact.</summary>
    public IReadOnlyList<FindingNote> Notes => _judged.Notes(_place);

    /// <summary>Where the rule comes from.</summary>
    public RuleSource Source => _judged.Source(_place);

    /// <summary>The zone of the rule set: of its dates, and of local times in messages.</summary>
    public DateTimeZone Zone => _judged.Zone(_place);

    /// <summary>The rule's title. Falls back <c>zh-CN</c> → <c>zh</c> → <c>en</c> → the first given.</summary>
    /// <param name="language">The language tag.</param>
    public string Title(string language = "en") => _judged.Title(_place, language);

    /// <summary>
    /// How the finding came about, step by step: each clock with its start, limit, due instant and stop, what isn't known, what would still make it good,
    /// the clause and how it was read.
    /// </summary>
    /// <param name="language">A language tag; English and Chinese are spoken, anything else is answered in English. Default: <c>en</c>.</param>
    /// <param name="displayZone">The zone of local times; default: the rule set's. A calendar limit is always told in its own zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public Explanation Explain(string language = "en", DateTimeZone? displayZone = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new Explanation([.. _judged.Explain(_place, language, displayZone), .. Notes.Select(note => new ExplanationStep(ExplanationPart.Note, note.Text))]);
    }

    /// <summary>The figure as messages print it, such as <c>8.6 %</c> for a share, without its unit; null where there is none.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="displayZone">The zone of local times; null: the rule set's.</param>
    /// <param name="digits">How many decimal digits to print at most, from 0; rounded half away from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is below 0.</exception>
    public string? ValueText(string language = "en", DateTimeZone? displayZone = null, int digits = 28)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        return _judged.ValueText(_place, language, displayZone, Math.Min(digits, 28));
    }

    /// <summary>The rule's message with its placeholders filled in; falls back like <see cref="Title"/>.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="displayZone">The zone of local times, which are printed with their offset; null: the rule set's.</param>
    public string Message(string language = "en", DateTimeZone? displayZone = null) =>
        _judged.Message(_place, language, displayZone);

    /// <inheritdoc/>
    public bool Equals(Finding? other) => other is not null && ReferenceEquals(_judged, other._judged) && _place == other._place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_judged), _place);
}
