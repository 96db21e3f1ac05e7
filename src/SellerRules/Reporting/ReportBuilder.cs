using NodaTime;
using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>Judges documents part by part; days, stores and ledgers at the end. Not thread-safe.</summary>
internal sealed class ReportBuilder(EnginePlan plan, Instant asOf)
{
    private readonly long _asOf = Nanos.Of(asOf);
    private readonly Dictionary<string, StoreBook> _books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NotedFrame> _stores = new(StringComparer.Ordinal);
    private readonly int[] _summary = new int[(int)FindingStatus.Breached + 1];
    private readonly List<Rejection> _rejected = [];
    private readonly HashSet<Assumption> _assumed = [];
    private readonly StoreFacts _gathered = new(plan.LateSubjects.Needs, Nanos.Of(asOf));
    private readonly List<NotedFrame> _waiting = [];
    private readonly FactType[] _others = [.. plan.Types.All.Where(t => t is { IsNested: false, Key.Length: > 0, Name: not ("store" or "order") } && plan.Judges(t.Name))];
    private readonly bool _needsTracks = plan.HasAccounts || plan.Tallies.Any(t => !t.PerOrder);
    private readonly HashSet<StoreBook> _sellers = [];
    private RecordJudge? _judge;
    private FactsScope? _whole;
    private long _next = Nanos.None;

    /// <summary>Judges the orders and other records of a part; its stores wait for <see cref="Complete"/>.</summary>
    /// <param name="part">The facts.</param>
    /// <param name="isWhole">Whether the part is all there is.</param>
    /// <param name="cancellationToken">Ends the work between two subjects.</param>
    public List<SubjectFindings> Add(FactsDocument part, bool isWhole, CancellationToken cancellationToken)
    {
        FactsScope scope = new(plan.Layouts, plan.Zones, part, isWhole, isWhole ? null : _gathered);
        _whole = isWhole ? scope : null;
        FindingNotes notes = new(part, _asOf);
        RecordJudge records = _judge ??= new RecordJudge(plan, _asOf, notes);
        records.Notes = notes;
        List<SubjectFindings> subjects = [];
        _rejected.AddRange(part.Rejected);
        _assumed.UnionWith(part.Assume);
        foreach (Store store in part.Stores)
        {
            _stores.TryAdd(store.Id, new NotedFrame(scope.Find("store", store.Id)!, notes));
            BookOf(store.Id);
        }

        foreach (Frame order in scope.Orders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            StoreBook book = BookOf(scope.StoreOf(StoreIds.Of(order.Record)));
            _sellers.Add(book);
            subjects.AddRange(records.Judge(order, _needsTracks ? book : null));
        }

        if (!isWhole)
        {
            _gathered.Add(scope);
        }

        foreach (FactType type in _others)
        {
            if (part.RecordsOf(type).Count == 0)
            {
                continue;
            }

            bool isCounted = _needsTracks && plan.Counts(type.Name);
            foreach (Frame frame in scope.FramesOf(type.Name))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!isWhole && plan.LateSubjects.Contains(type.Name))
                {
                    _waiting.Add(new NotedFrame(frame, notes));
                    continue;
                }

                subjects.AddRange(records.Judge(frame, isCounted ? BookOf(scope.StoreOf(StoreIds.Of(frame.Record))) : null));
            }
        }

        Note(subjects);
        return subjects;
    }

    /// <summary>Judges what waited for all parts, what is cut from orders, stores with their tallies, and ledgers.</summary>
    public Report Complete()
    {
        _gathered.HasAllParts = true;
        FactsDocument known = new()
        {
            Stores = [.. _stores.Values.Select(s => (Store)s.Frame.Record)],
            Rejected = _rejected,
            Assume = [.. _assumed],
            Types = plan.Types,
        };
        FactsScope scope = _whole ?? new FactsScope(plan.Layouts, plan.Zones, known, false, _gathered);
        FindingNotes notes = new(known, _asOf);
        List<SubjectFindings> others = [];
        RecordJudge records = _judge ?? new RecordJudge(plan, _asOf, notes);
        foreach ((Frame frame, FindingNotes own) in _waiting)
        {
            records.Notes = own;
            others.AddRange(records.Judge(frame, _needsTracks ? BookOf(frame.Scope.StoreOf(StoreIds.Of(frame.Record))) : null));
        }

        records.Notes = notes;
        foreach ((Frame frame, Func<CompiledRule, bool> set) in new CutSubjects(plan, scope, _asOf).All())
        {
            others.AddRange(records.Judge(frame, _needsTracks ? BookOf(scope.StoreOf(StoreIds.Of(frame.Record))) : null, set));
        }

        List<SubjectFindings> subjects = [.. _books.Values.SelectMany(book => JudgeStore(book, scope, notes)), .. others];
        Note(subjects);
        List<LedgerReport> ledgers = [];
        List<(string? Store, Breach Breach)> breaches = [];
        foreach (StoreBook book in _books.Values.Where(_ => plan.HasAccounts))
        {
            Frame store = StoreFrame(book, scope).Frame;
            StoreAccounts accounts = StoreLedger.Of(plan.Accounts, plan.Tallies.Where(t => t.Rule.Points is not null), book, store, _asOf);
            _next = Math.Min(_next, accounts.NextChange(_asOf));
            ledgers.Add(new LedgerReport(book.Store, accounts.ReportAt(_asOf)));
            breaches.AddRange(accounts.BreachesUntil(_asOf).Select(breach => (book.Store, breach)));
        }

        return new Report(asOf, subjects, ledgers, _rejected, Nanos.ToInstantOrNull(_next), Summary()) { Breaches = breaches };
    }

    private void Note(List<SubjectFindings> subjects)
    {
        foreach (SubjectFindings subject in subjects)
        {
            _next = subject.NextChange is { } next ? Math.Min(_next, Nanos.Of(next)) : _next;
            int count = subject.Findings.Count;
            for (int i = 0; i < count; i++)
            {
                _summary[(int)subject.StatusAt(i)]++;
            }
        }
    }

    private Dictionary<FindingStatus, int> Summary()
    {
        Dictionary<FindingStatus, int> summary = [];
        for (int status = 0; status < _summary.Length; status++)
        {
            if (_summary[status] > 0)
            {
                summary.Add((FindingStatus)status, _summary[status]);
            }
        }

        return summary;
    }

    private StoreBook BookOf(string? store)
    {
        string key = store ?? string.Empty;
        if (!_books.TryGetValue(key, out StoreBook? book))
        {
            _books.Add(key, book = new StoreBook(store, plan.Counted.AreApart));
        }

        return book;
    }

    private NotedFrame StoreFrame(StoreBook book, FactsScope scope, FindingNotes? notes = null) =>
        _stores.TryGetValue(book.Store ?? string.Empty, out NotedFrame? known)
            ? known
            : new NotedFrame(scope.FrameOf("store", new Store { Id = book.Store ?? string.Empty }, null), notes ?? new FindingNotes(scope.Document, _asOf));

    private IEnumerable<SubjectFindings> JudgeStore(StoreBook book, FactsScope scope, FindingNotes notes)
    {
        (Frame store, FindingNotes storeNotes) = StoreFrame(book, scope, notes);
        bool isJudged = _sellers.Contains(book) || (book.Store is { } id && _stores.ContainsKey(id));
        SubjectResult own = new FrameJudge(plan, _asOf) { Notes = storeNotes }.Judge(store, null, _needsTracks, isJudged ? plan.RulesOn(store.Layout) : [], store.Kept);
        List<Finding> findings = [.. own.Verdicts];
        long next = own.Next;
        if (own.Track is { } track)
        {
            book.Add(track);
        }

        EvaluationContext context = new();
        foreach (TallyJudge tally in plan.Tallies.Where(t => !t.PerOrder))
        {
            (Finding finding, long change) = TallyFindings.Judge(context, tally, store, book.Tracks, book.Undecided, _asOf, notes);
            findings.Add(finding);
            next = Math.Min(next, change);
        }

        return findings.Count == 0
            ? []
            : [new SubjectFindings(own.Verdicts, [.. findings.OrderBy(f => f.Rule, StringComparer.Ordinal)], Nanos.ToInstantOrNull(next))];
    }

    private sealed record NotedFrame(Frame Frame, FindingNotes Notes);
}
