using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Findings;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>
/// Verdicts on a top-level record and on what is nested in it, kept together: lists of subjects and of findings, and what tells a subject's id, are made when
/// somebody asks. Thread-safe.
/// </summary>
internal sealed class RecordVerdicts : JudgedVerdicts
{
    private readonly FactsScope _scope;
    private readonly VerdictRow[] _rows;
    private readonly JudgedRecord[] _records;
    private readonly bool _hasOthers;
    private SubjectFindings[]? _subjects;

    /// <summary>Keeps verdicts.</summary>
    /// <param name="scope">The facts around the record.</param>
    /// <param name="records">The record itself, then what is nested in it in input order.</param>
    /// <param name="rows">One for each rule on each of them.</param>
    /// <param name="asOf">The instant of the verdicts.</param>
    public RecordVerdicts(FactsScope scope, JudgedRecord[] records, VerdictRow[] rows, long asOf)
        : base(asOf)
    {
        (_scope, _records, _rows) = (scope, records, rows);
        Next = Nanos.None;
        foreach (ref readonly JudgedRecord record in records.AsSpan())
        {
            _hasOthers |= record.Others is not null;
            Next = Math.Min(Next, record.Next);
        }
    }

    /// <inheritdoc/>
    public override int Count => _rows.Length;

    /// <summary>The first instant later than as-of at which a finding differs; <see cref="Nanos.None"/>: none ever does.</summary>
    public long Next { get; }

    /// <summary>All findings: by subject, then by rule.</summary>
    public IReadOnlyList<Finding> Findings => _hasOthers ? [.. Subjects.SelectMany(subject => subject.Findings)] : this;

    /// <summary>The record, then what is nested in it in input order, as far as rules judge them.</summary>
    public SubjectFindings[] Subjects => _subjects ??= MakeSubjects();

    /// <inheritdoc/>
    public override FindingStatus Status(int place) => _rows[place].Status;

    /// <inheritdoc/>
    public override Instant? From(int place) => FromOf(_rows[place].From);

    /// <inheritdoc/>
    public override Instant? Due(int place) => Nanos.ToInstantOrNull(_rows[place].Due);

    /// <inheritdoc/>
    public override Instant? Done(int place) => Nanos.ToInstantOrNull(_rows[place].Done);

    /// <inheritdoc/>
    public override IReadOnlyList<FindingNote> Notes(int place)
    {
        ref readonly JudgedRecord record = ref _records[SubjectAt(place)];
        return record.Notes?[place - record.First] ?? [];
    }

    /// <inheritdoc/>
    public override CompiledRule RuleAt(int place)
    {
        ref readonly JudgedRecord record = ref _records[SubjectAt(place)];
        return record.Rules[place - record.First];
    }

    /// <inheritdoc/>
    public override Verdict VerdictAt(int place) => _rows[place].With(DetailAt(place));

    /// <inheritdoc/>
    public override KeptRecord RecordOf(int subject) => JudgedRecord.KeptOf(_records, subject, _scope);

    /// <inheritdoc/>
    public override int SubjectAt(int place)
    {
        // The last record that begins at the place or before it: those without rows begin where the next one does.
        int subject = 0;
        for (int end = _records.Length; end - subject > 1;)
        {
            int middle = (subject + end) >>> 1;
            (subject, end) = _records[middle].First <= place ? (middle, end) : (subject, middle);
        }

        return subject;
    }

    /// <inheritdoc/>
    protected override VerdictDetail? DetailAt(int place)
    {
        ref readonly JudgedRecord record = ref _records[SubjectAt(place)];
        return record.Besides?.Details[place - record.First];
    }

    private SubjectFindings[] MakeSubjects()
    {
        SubjectFindings[] subjects = new SubjectFindings[_records.Length];
        int count = 0;
        for (int subject = 0; subject < _records.Length; subject++)
        {
            if (_records[subject] is { Rules.Length: > 0 } or { Others.Count: > 0 })
            {
                subjects[count++] = SubjectOf(subject);
            }
        }

        return count == subjects.Length ? subjects : subjects[..count];
    }

    private SubjectFindings SubjectOf(int subject)
    {
        ref readonly JudgedRecord record = ref _records[subject];
        Instant next = Nanos.ToInstantOrNull(record.Next) ?? Instant.MaxValue;
        return record.Others is null
            ? new SubjectFindings(this, subject, record.First, record.Rules.Length, next)
            : new SubjectFindings(this, subject, FindingOrder.ByRule([.. new FindingRange(this, record.First, record.Rules.Length), .. record.Others]), next);
    }
}
