using System.Runtime.InteropServices;
using NodaTime;
using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>Takes up what was judged of documents, part by part; days, stores and ledgers are judged at the end. Not thread-safe.</summary>
internal sealed class ReportBuilder(EnginePlan plan, Instant asOf)
{
    private readonly long _asOf = Nanos.Of(asOf);
    private readonly StoreFacts _gathered = new(plan.LateSubjects.Needs, Nanos.Of(asOf));
    private readonly JudgedParts _judged = new(plan.Counted, Nanos.Of(asOf));
    private FactsScope? _whole;

    /// <summary>Makes a judge of parts for a thread.</summary>
    public PartJudge NewJudge() => new(plan, _asOf, _gathered);

    /// <summary>Makes room for what judging some parts leaves.</summary>
    public JudgedParts NewParts() => new(plan.Counted, _asOf);

    /// <summary>Takes up parts that were judged, behind all others.</summary>
    public void Add(JudgedParts later)
    {
        _judged.Add(later);
        foreach (FactsScope part in later.Scopes)
        {
            if (part.IsWholeDocument)
            {
                _whole = part;
            }
            else
            {
                _gathered.Add(part);
            }
        }
    }

    /// <summary>Judges what waited for all parts, what is cut from orders, stores with their tallies, and ledgers.</summary>
    public Report Complete()
    {
        _gathered.HasAllParts = true;
        FactsDocument known = new()
        {
            Stores = [.. _judged.Stores.Values.Select(s => (Store)s.Frame.Record)],
            Rejected = _judged.Rejected,
            Assume = [.. _judged.Assumed],
            Types = plan.Types,
        };
        FactsScope scope = _whole ?? new FactsScope(plan.Layouts, plan.Zones, known, false, _gathered);
        FindingNotes notes = new(known, _asOf);
        List<SubjectFindings> others = [];
        RecordJudge records = new RecordJudge(plan, _asOf, notes);
        foreach ((Frame frame, FindingNotes own) in _judged.Waiting)
        {
            records.Notes = own;
            others.AddRange(records.Judge(frame, plan.NeedsTracks ? _judged.BookOf(frame.Scope.StoreOf(StoreIds.Of(frame.Record))) : null).Subjects);
        }

        records.Notes = notes;
        foreach ((Frame frame, Func<CompiledRule, bool> set) in new CutSubjects(plan, scope, _asOf).All())
        {
            others.AddRange(records.Judge(frame, plan.NeedsTracks ? _judged.BookOf(scope.StoreOf(StoreIds.Of(frame.Record))) : null, set).Subjects);
        }

        List<SubjectFindings> subjects = [.. _judged.Books.SelectMany(book => JudgeStore(book, scope, notes)), .. others];
        _judged.Note(CollectionsMarshal.AsSpan(subjects));
        List<LedgerReport> ledgers = [];
        List<(string? Store, Breach Breach)> breaches = [];
        foreach (StoreBook book in _judged.Books.Where(_ => plan.HasAccounts))
        {
            Frame store = StoreFrame(book, scope).Frame;
            StoreAccounts accounts = StoreLedger.Of(plan.Accounts, plan.Tallies.Where(t => t.Rule.Points is not null), book, store, _asOf);
            _judged.Next = Math.Min(_judged.Next, accounts.NextChange(_asOf));
            ledgers.Add(new LedgerReport(book.Store, accounts.ReportAt(_asOf)));
            breaches.AddRange(accounts.BreachesUntil(_asOf).Select(breach => (book.Store, breach)));
        }

        return new Report(asOf, subjects, ledgers, _judged.Rejected, Nanos.ToInstantOrNull(_judged.Next), _judged.Summary()) { Breaches = breaches };
    }

    private NotedFrame StoreFrame(StoreBook book, FactsScope scope, FindingNotes? notes = null) =>
        _judged.Stores.TryGetValue(book.Store ?? string.Empty, out NotedFrame? known)
            ? known
            : new NotedFrame(scope.FrameOf("store", new Store { Id = book.Store ?? string.Empty }, null), notes ?? new FindingNotes(scope.Document, _asOf));

    private IEnumerable<SubjectFindings> JudgeStore(StoreBook book, FactsScope scope, FindingNotes notes)
    {
        (Frame store, FindingNotes storeNotes) = StoreFrame(book, scope, notes);
        JudgedRecords records = new();
        CompiledRule[] rules = _judged.IsJudged(book) ? plan.RulesOn(store.Layout) : [];
        records.Begin(store.Scope, 1, rules.Length);
        int place = records.Add(store, -1, rules);
        if (new FrameJudge(plan, _asOf) { Notes = storeNotes }.Judge(store, null, plan.NeedsTracks, records, place) is { } track)
        {
            book.Add(track);
        }

        List<Finding> tallied = [];
        long next = records[place].Next;
        EvaluationContext context = new();
        foreach (TallyJudge tally in plan.Tallies.Where(t => !t.PerOrder))
        {
            (Finding finding, long change) = TallyFindings.Judge(context, tally, store, book.Tracks, book.Undecided, _asOf, notes);
            tallied.Add(finding);
            next = Math.Min(next, change);
        }

        (records[place].Others, records[place].Next) = (tallied, next);
        return records.ToVerdicts(_asOf).Subjects;
    }
}
