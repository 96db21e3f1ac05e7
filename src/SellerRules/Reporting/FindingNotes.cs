using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Gathers what a reader of a finding should know besides. Not thread-safe.</summary>
internal sealed class FindingNotes
{
    private readonly Dictionary<object, List<FactNote>> _byRecord = new(ReferenceEqualityComparer.Instance);
    private readonly FactsDocument _document;

    /// <summary>Sorts a document's notes by record.</summary>
    public FindingNotes(FactsDocument document)
    {
        _document = document;
        foreach (FactNote note in document.Notes)
        {
            if (!_byRecord.TryGetValue(note.Record, out List<FactNote>? notes))
            {
                _byRecord.Add(note.Record, notes = []);
            }

            notes.Add(note);
        }
    }

    /// <summary>The notes of a finding, by code, then fact.</summary>
    public IReadOnlyList<FindingNote> Of(CompiledRule rule, Frame? subject, Verdict verdict, string[] assumed)
    {
        List<FindingNote> notes = [.. assumed.Select(Assumed)];
        if (verdict.Note is { } clamped)
        {
            notes.Add(new FindingNote("clamped-date", null, clamped, []));
        }

        if (subject is not null && _byRecord.Count > 0)
        {
            AddFactNotes(rule, subject, notes);
        }

        if ((subject?.Record is SalesDay || rule.Kind == RuleKind.Tally) && _document.Rejected.Count(r => r.Subject == "order") is not 0 and int missing)
        {
            notes.Add(new FindingNote("rejected-records", null, FormattableString.Invariant($"{missing} orders could not be read and are not counted"), []));
        }

        return notes.Count < 2
            ? notes
            : [.. notes.OrderBy(n => n.Code, StringComparer.Ordinal).ThenBy(n => n.Fact, StringComparer.Ordinal).ThenBy(n => n.Text, StringComparer.Ordinal)];
    }

    private FindingNote Assumed(string path)
    {
        object value = _document.Assume.First(a => a.Path == path).Value;
        string text = value is bool truth ? truth ? "true" : "false" : FormattableString.Invariant($"{value}");
        return new FindingNote("assumed", path, $"`{path}` is absent and assumed to be {text}", []);
    }

    private void AddFactNotes(CompiledRule rule, Frame subject, List<FindingNote> notes)
    {
        for (Frame? frame = subject; frame is not null; frame = frame.Parent)
        {
            AddNotesOf(rule, frame, notes);
        }

        AddNotesBelow(rule, subject, notes);
    }

    private void AddNotesBelow(CompiledRule rule, Frame frame, List<FindingNote> notes)
    {
        for (int slot = 0; slot < frame.Layout.Lists.Count; slot++)
        {
            foreach (Frame child in frame.Children(slot) ?? [])
            {
                AddNotesOf(rule, child, notes);
                AddNotesBelow(rule, child, notes);
            }
        }
    }

    private void AddNotesOf(CompiledRule rule, Frame frame, List<FindingNote> notes)
    {
        foreach (FactNote note in _byRecord.GetValueOrDefault(frame.Record) ?? [])
        {
            if (rule.Reads.Contains(note.Fact) || note.Code == "replaced-record")
            {
                notes.Add(new FindingNote(note.Code, note.Fact, note.Text, note.Candidates));
            }
        }
    }
}
