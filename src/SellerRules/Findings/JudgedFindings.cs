using System.Collections;
using NodaTime;

namespace SellerRules.Findings;

/// <summary>
/// What the findings on a record and on what is nested in it show, kept as judging left it: values are converted and texts rendered only when asked for. A
/// finding is a place in it, made when it is read. Immutable.
/// </summary>
internal abstract class JudgedFindings : IReadOnlyList<Finding>
{
    /// <inheritdoc/>
    public abstract int Count { get; }

    /// <summary>Which of the subjects a finding is on, counted from the record itself, which is 0.</summary>
    public abstract int SubjectAt(int place);

    /// <summary>The kind of a subject.</summary>
    public abstract string Subject(int subject);

    /// <summary>A subject's id.</summary>
    public abstract string SubjectId(int subject);

    /// <summary>The id of the store that a subject belongs to; null where none is known.</summary>
    public abstract string? Store(int subject);

    /// <summary>The IANA zone that cut a subject out of time; null for one that none cut.</summary>
    public abstract string? CutZone(int subject);

    /// <inheritdoc/>
    public Finding this[int index] => index >= 0 && index < Count ? FindingAt(index) : throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many findings.");

    /// <summary>The finding at a place, which is there.</summary>
    public Finding FindingAt(int place) => new(this, place, Status(place));

    /// <summary>What the rule says.</summary>
    public abstract FindingStatus Status(int place);

    /// <summary>The rule's full id.</summary>
    public abstract string Rule(int place);

    /// <summary>The rule's kind.</summary>
    public abstract RuleKind Kind(int place);

    /// <summary>How much a breach matters.</summary>
    public abstract FindingSeverity Severity(int place);

    /// <summary>Whose duty it is.</summary>
    public abstract Duty Duty(int place);

    /// <summary>When the clock started.</summary>
    public abstract Instant? From(int place);

    /// <summary>The last instant in time.</summary>
    public abstract Instant? Due(int place);

    /// <summary>When the clock was stopped.</summary>
    public abstract Instant? Done(int place);

    /// <summary>When the breach occurred.</summary>
    public abstract Instant? OccurredAt(int place);

    /// <summary>The figure.</summary>
    public abstract object? Value(int place);

    /// <summary>The unit of the figure.</summary>
    public abstract string? Unit(int place);

    /// <summary>The band that the figure falls in.</summary>
    public abstract string? Band(int place);

    /// <summary>The measure that the band itself brings on, breached or not.</summary>
    public abstract string? BandAction(int place);

    /// <summary>What a reader should know besides.</summary>
    public abstract IReadOnlyList<FindingNote> Notes(int place);

    /// <summary>What would settle it.</summary>
    public abstract IReadOnlyList<string> Unknown(int place);

    /// <summary>What a breach costs.</summary>
    public abstract decimal? Points(int place);

    /// <summary>The measure that a breach brings on.</summary>
    public abstract string? Action(int place);

    /// <summary>Where the rule comes from.</summary>
    public abstract RuleSource Source(int place);

    /// <summary>The zone of the rule set.</summary>
    public abstract DateTimeZone Zone(int place);

    /// <summary>The rule's title.</summary>
    public abstract string Title(int place, string language);

    /// <summary>The figure in words.</summary>
    public abstract string? ValueText(int place, string language, DateTimeZone? displayZone, int digits);

    /// <summary>The rule's message.</summary>
    public abstract string Message(int place, string language, DateTimeZone? displayZone);

    /// <summary>How the verdict came about.</summary>
    public abstract IReadOnlyList<ExplanationStep> Explain(int place, string language, DateTimeZone? displayZone);

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
        {
            yield return FindingAt(place);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
