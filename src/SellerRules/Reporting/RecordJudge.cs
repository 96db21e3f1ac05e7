using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Findings;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Judges top-level records with what is nested in them, and the tallies that count for each order. One for each thread.</summary>
internal sealed class RecordJudge(EnginePlan plan, long asOf, FindingNotes notes)
{
    private readonly FrameJudge _frames = new(plan, asOf) { Notes = notes };
    private readonly TallyJudge[] _tallies = [.. plan.Tallies.Where(t => t.PerOrder)];
    private readonly List<SubjectTrack> _tracks = [];
    private readonly JudgedRecords _judged = new();
    private EvaluationContext? _context;
    private Frame? _frame;

    /// <summary>What a reader should know of the document whose records it judges; another document's before it goes on to that.</summary>
    public FindingNotes Notes
    {
        get => _frames.Notes;
        set => _frames.Notes = value;
    }

    /// <summary>What rules say of a record and of what is nested in it in input order.</summary>
    /// <param name="top">The record.</param>
    /// <param name="counted">Takes what tallies and accounts count; null where they aren't asked for.</param>
    /// <param name="set">The rule sets whose rules judge it: those of one way to cut it out of time; null: all.</param>
    public RecordVerdicts Judge(Frame top, StoreBook? counted, Func<CompiledRule, bool>? set = null)
    {
        _tracks.Clear();
        Frame? order = top.Record is Order ? top : null;
        TallyJudge[] tallies = order is null ? [] : _tallies;
        RecordWalk walk = new(order, counted is not null || tallies.Length > 0, set);
        (int records, int rows) = (0, 0);
        Count(top, walk, ref records, ref rows);
        _judged.Begin(top.Scope, records, rows);
        Judge(top, walk, -1);
        foreach (SubjectTrack track in _tracks)
        {
            counted?.Add(track);
        }

        foreach (TallyJudge tally in tallies)
        {
            (Finding finding, long change) = TallyFindings.Judge(_context ??= new EvaluationContext(), tally, top, _tracks, null, asOf, Notes);
            Add([finding], change, 0);
        }

        return _judged.ToVerdicts(asOf);
    }

    /// <summary>An order with its parcels and refunds, as far as rules judge them.</summary>
    public RecordVerdicts Judge(Order order, FactsScope scope) => Judge(FrameOf("order", order, scope), null);

    /// <summary>Hands out what needs attention of a record: of itself, then of what is nested in it in input order.</summary>
    /// <param name="type">The record's type.</param>
    /// <param name="record">The record.</param>
    /// <param name="scope">The facts around it.</param>
    /// <param name="found">Takes each finding.</param>
    public void Scan(string type, object record, FactsScope scope, Action<Finding> found)
    {
        Frame top = FrameOf(type, record, scope);
        if (_tallies.Length == 0 || record is not Order)
        {
            Scan(top, found);
            return;
        }

        foreach (Finding finding in Judge(top, null).Findings.Where(f => FrameJudge.NeedsAttention(f.Status)))
        {
            found(finding);
        }
    }

    // Findings keep records and no frames, so that one frame serves for one record after the other.
    private Frame FrameOf(string type, object record, FactsScope scope)
    {
        if (_frame?.Scope == scope && _frame.Layout.Type.Name == type)
        {
            _frame.Load(record, null);
            return _frame;
        }

        return _frame = new Frame(scope.LayoutOf(type), record, null, scope);
    }

    private void Scan(Frame frame, Action<Finding> found)
    {
        NestedRules[] kinds = plan.NestedIn(frame.Layout);
        if (LacksList(frame, kinds))
        {
            ScanWithoutLists(frame, kinds, found);
        }
        else
        {
            _frames.Scan(frame, found);
        }

        foreach ((FrameLayout layout, _) in kinds)
        {
            foreach (Frame member in frame.Members(layout) ?? [])
            {
                Scan(member, found);
            }
        }
    }

    private void ScanWithoutLists(Frame frame, NestedRules[] kinds, Action<Finding> found)
    {
        List<Finding> findings = [];
        _frames.Scan(frame, findings.Add);
        foreach ((FrameLayout layout, CompiledRule[] rules) in kinds.Where(nested => frame.Members(nested.Layout) is null))
        {
            findings.AddRange(_frames.WithoutList(frame, frame.Kept, PathOf(frame, layout), rules).Where(f => FrameJudge.NeedsAttention(f.Status)));
        }

        foreach (Finding finding in FindingOrder.ByRule([.. findings]))
        {
            found(finding);
        }
    }

    // How many records are judged, and by how many rules.
    private void Count(Frame frame, in RecordWalk walk, ref int records, ref int rows)
    {
        records++;
        rows += walk.RulesOf(plan.RulesOn(frame.Layout)).Length;
        foreach ((FrameLayout layout, _) in plan.NestedIn(frame.Layout))
        {
            foreach (Frame member in frame.Members(layout) ?? [])
            {
                Count(member, walk, ref records, ref rows);
            }
        }
    }

    // A record by the rules on it, and by those on nested records whose list isn't known; then those in the lists that are.
    private void Judge(Frame frame, in RecordWalk walk, int parent)
    {
        int place = _judged.Add(frame, parent, walk.RulesOf(plan.RulesOn(frame.Layout)));
        if (_frames.Judge(frame, walk.Order, walk.IsCounted, _judged, place) is { } track)
        {
            _tracks.Add(track);
        }

        NestedRules[] kinds = plan.NestedIn(frame.Layout);
        foreach ((FrameLayout layout, CompiledRule[] rules) in walk.RulesOf(kinds))
        {
            if (frame.Members(layout) is null)
            {
                JudgeWithoutList(frame, walk, place, layout, rules);
            }
        }

        foreach ((FrameLayout layout, _) in kinds)
        {
            foreach (Frame member in frame.Members(layout) ?? [])
            {
                Judge(member, walk, place);
            }
        }
    }

    private void JudgeWithoutList(Frame frame, in RecordWalk walk, int place, FrameLayout layout, CompiledRule[] rules)
    {
        UnlistedVerdicts missing = _frames.WithoutList(frame, _judged.KeptOf(place), PathOf(frame, layout), rules);
        Add(missing, _frames.NextBirth(frame), place);
        if (walk.IsCounted)
        {
            _tracks.Add(_frames.TrackWithoutList(frame, _judged.KeptOf(place), walk.Order, rules, missing));
        }
    }

    // Findings of another judgement, and when they next change.
    private void Add(IReadOnlyList<Finding> others, long next, int place)
    {
        ref JudgedRecord record = ref _judged[place];
        (record.Others ??= []).AddRange(others);
        record.Next = Math.Min(record.Next, next);
    }

    private static bool LacksList(Frame frame, NestedRules[] kinds)
    {
        for (int i = 0; i < kinds.Length; i++)
        {
            if (frame.Members(kinds[i].Layout) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static string PathOf(Frame owner, FrameLayout nested) => owner.Layout.Type.Name + "." + nested.Type.Key;
}
