using System.Text.Json;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>Gathers what a reader of a finding should know besides. Not thread-safe.</summary>
internal sealed class FindingNotes
{
    private static readonly HashSet<string> SalesSubjects = ["salesDay", "month", "buyer", "sku"];

    private static readonly Dictionary<object, List<FactNote>> None = [];

    private readonly Dictionary<object, List<FactNote>> _byRecord;
    private readonly FactsDocument _document;
    private readonly long _asOf;
    private readonly bool _isComplete;

    /// <summary>Sorts a document's notes by record, for findings as of an instant.</summary>
    public FindingNotes(FactsDocument document, long asOf)
    {
        _asOf = asOf;
        _document = document;
        _isComplete = document.Rejected.Count == 0;
        _byRecord = document.Notes.Count == 0 ? None : new Dictionary<object, List<FactNote>>(ReferenceEqualityComparer.Instance);
        foreach (FactNote note in document.Notes)
        {
            if (!_byRecord.TryGetValue(note.Record, out List<FactNote>? notes))
            {
                _byRecord.Add(note.Record, notes = []);
            }

            notes.Add(note);
        }
    }

    private EvaluationContext Context => field ??= new EvaluationContext { Figures = null };

    /// <summary>Whether only verdicts themselves have notes, and neither a subject's facts nor those that are missing; null stands for one of a list that isn't known.</summary>
    public bool IsSilentOn(Frame? subject) => _isComplete && (subject is null || !IsNoted(subject));

    /// <summary>The notes of a finding, by code, then fact.</summary>
    public IReadOnlyList<FindingNote> Of(CompiledRule rule, Frame? subject, in Verdict verdict, string[] assumed)
    {
        if (assumed.Length == 0 && verdict.Note is null && IsSilentOn(subject))
        {
            return [];
        }

        List<FindingNote> notes = [.. assumed.Select(Assumed)];
        if (verdict.Note is { } note)
        {
            notes.Add(new FindingNote(note.Code, null, note.Text, []));
        }

        if (subject is not null && _byRecord.Count > 0)
        {
            AddFactNotes(rule, subject, verdict, notes);
        }

        notes.AddRange(Missing(rule));

        return notes.Count < 2
            ? notes
            : [.. notes.OrderBy(n => n.Code, StringComparer.Ordinal).ThenBy(n => n.Fact, StringComparer.Ordinal).ThenBy(n => n.Text, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The first instant later than the notes' own at which the notes on unchanged verdicts differ, since the other reading of a local time says
    /// something else; <paramref name="end"/>, the instant at which the verdicts change, where that is not earlier.
    /// </summary>
    public long NextChange(CompiledRule[] rules, Frame subject, Judgement now, long end)
    {
        if (!IsNoted(subject))
        {
            return end;
        }

        (string?[] texts, long next) = OtherReadings(rules, subject, now, _asOf);
        while (next < end)
        {
            (string?[] later, long following) = OtherReadings(rules, subject, now, next);
            if (!later.AsSpan().SequenceEqual(texts))
            {
                return next;
            }

            next = following;
        }

        return end;
    }

    // A note mostly stands among hundreds of orders that have none.
    private bool IsNoted(Frame subject)
    {
        if (_byRecord.Count > 0)
        {
            foreach (Frame frame in Around(subject))
            {
                if (_byRecord.ContainsKey(frame.Record))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What counts records says how many of them are missing.
    private IEnumerable<FindingNote> Missing(CompiledRule rule) =>
        from rejected in _document.Rejected
        where rejected.Subject is not null && CountsRecords(rule, rejected.Subject)
        group rejected by rejected.Subject into missing
        let key = _document.Types.Find(missing.Key)?.Key
        select new FindingNote("rejected-records", null, FormattableString.Invariant($"{missing.Count()} {key} could not be read and are not counted"), []);

    private bool CountsRecords(CompiledRule rule, string type) =>
        (type == "order" && (rule.Kind == RuleKind.Tally || SalesSubjects.Contains(rule.Bound.Subject.Name)))
        || (_document.Types.Find(type) is { Key: { Length: > 0 } key } && rule.Reads.Contains("store." + key));

    private FindingNote Assumed(string path)
    {
        if (GivenFigure.PathOf(path) is { } figure)
        {
            return new FindingNote("given-figure", figure, $"`{figure}` is given among the facts, and so not worked out by its formula", []);
        }

        object value = _document.Assume.First(a => a.Path == path).Value;
        string text = value is bool truth ? truth ? "true" : "false" : FormattableString.Invariant($"{value}");
        return new FindingNote("assumed", path, $"`{path}` is absent and assumed to be {text}", []);
    }

    private void AddFactNotes(CompiledRule rule, Frame subject, in Verdict verdict, List<FindingNote> notes)
    {
        foreach ((Frame frame, FactNote note) in NotesOn(rule, subject))
        {
            string? otherwise = OtherReading(rule, subject, verdict, frame, note, _asOf);
            notes.Add(new FindingNote(note.Code, note.Fact, note.Text + otherwise, note.Candidates));
        }
    }

    private IEnumerable<(Frame Frame, FactNote Note)> NotesOn(CompiledRule rule, Frame subject)
    {
        foreach (Frame frame in Around(subject))
        {
            if (!_byRecord.ContainsKey(frame.Record))
            {
                continue;
            }

            foreach (FactNote note in _byRecord[frame.Record])
            {
                if (rule.Reads.Contains(note.Fact) || note.Code == "replaced-record" || note.Fact.Contains("recorded.", StringComparison.Ordinal))
                {
                    yield return (frame, note);
                }
            }
        }
    }

    private (string?[] Texts, long Next) OtherReadings(CompiledRule[] rules, Frame subject, Judgement now, long asOf)
    {
        List<string?> texts = [];
        long next = Nanos.None;
        for (int i = 0; i < rules.Length; i++)
        {
            foreach ((Frame frame, FactNote note) in NotesOn(rules[i], subject))
            {
                Context.Begin(subject, asOf);
                texts.Add(OtherReading(rules[i], subject, now[i], frame, note, asOf));
                next = Math.Min(next, Context.Next);
            }
        }

        return ([.. texts], next);
    }

    private static IEnumerable<Frame> Around(Frame subject)
    {
        for (Frame? frame = subject; frame is not null; frame = frame.Parent)
        {
            yield return frame;
        }

        foreach (Frame nested in Below(subject))
        {
            yield return nested;
        }
    }

    private static IEnumerable<Frame> Below(Frame frame)
    {
        for (int slot = 0; slot < frame.Layout.Lists.Count; slot++)
        {
            foreach (Frame child in frame.Children(slot) ?? [])
            {
                yield return child;
                foreach (Frame nested in Below(child))
                {
                    yield return nested;
                }
            }
        }
    }

    // A local time that could be read in two ways is read in the other as well, to see whether the verdict hangs on the choice.
    private string? OtherReading(CompiledRule rule, Frame subject, in Verdict verdict, Frame frame, FactNote note, long asOf)
    {
        int slot = frame.Layout.InstantSlot(note.Fact[(note.Fact.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        if (slot < 0 || note.Candidates.Count != 2 || rule.Judge is null)
        {
            return null;
        }

        long chosen = frame.Instants[slot];
        long other = Nanos.Of(note.Candidates[Nanos.Of(note.Candidates[0]) == chosen ? 1 : 0]);
        Exchange(frame, slot, other);
        Context.Begin(subject, asOf);
        FindingStatus status = rule.Judge.Judge(Context).Status;
        Exchange(frame, slot, chosen);
        return status == verdict.Status ? null : $"; read as {IsoText.Of(Nanos.ToInstant(other))} it would be {Word(status)} instead of {Word(verdict.Status)}";
    }

    // What was worked out of the record, or of those around it, was worked out of the other reading.
    private static void Exchange(Frame frame, int slot, long instant)
    {
        frame.Instants[slot] = instant;
        for (Frame? around = frame; around is not null; around = around.Parent)
        {
            around.Memo = null;
        }
    }

    private static string Word(FindingStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
