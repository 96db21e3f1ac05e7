using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Judges top-level records with what is nested in them, and the tallies that count for each order. One for each thread.</summary>
internal sealed class RecordJudge(EnginePlan plan, long asOf, FindingNotes notes)
{
    private readonly FrameJudge _frames = new(plan, asOf) { Notes = notes };
    private readonly TallyJudge[] _tallies = [.. plan.Tallies.Where(t => t.PerOrder)];
    private readonly List<SubjectTrack> _tracks = [];
    private EvaluationContext? _context;
    private Frame? _frame;

    /// <summary>What a reader should know of the document whose records it judges; another document's before it goes on to that.</summary>
    public FindingNotes Notes
    {
        get => _frames.Notes;
        set => _frames.Notes = value;
    }

    /// <summary>The record, then what is nested in it in input order, as far as rules judge them.</summary>
    /// <param name="top">The record.</param>
    /// <param name="counted">Takes what tallies and accounts count; null where they aren't asked for.</param>
    /// <param name="set">The rule sets whose rules judge it: those of one way to cut it out of time; null: all.</param>
    public SubjectFindings[] Judge(Frame top, StoreBook? counted, Func<CompiledRule, bool>? set = null)
    {
        _tracks.Clear();
        Frame? order = top.Record is Order ? top : null;
        TallyJudge[] tallies = order is null ? [] : _tallies;
        RecordWalk walk = new(order, counted is not null || tallies.Length > 0, set);
        KeptRecord kept = new(top, null);
        (SubjectVerdicts own, IReadOnlyList<Finding> onTop, long next) = JudgeOne(top, walk, kept);
        SubjectFindings[] subjects = new SubjectFindings[1 + CountNested(top)];
        int count = JudgeNested(top, walk, kept, subjects, 1);
        foreach (SubjectTrack track in _tracks)
        {
            counted?.Add(track);
        }

        foreach (TallyJudge tally in tallies)
        {
            (Finding finding, long change) = TallyFindings.Judge(_context ??= new EvaluationContext(), tally, top, _tracks, null, asOf, Notes);
            onTop = ByRule([.. onTop, finding]);
            next = Math.Min(next, change);
        }

        subjects[0] = new SubjectFindings(own, onTop, Nanos.ToInstantOrNull(next));
        return onTop.Count > 0 && count == subjects.Length ? subjects : subjects[(onTop.Count > 0 ? 0 : 1)..count];
    }

    /// <summary>An order with its parcels and refunds, as far as rules judge them.</summary>
    public SubjectFindings[] Judge(Order order, FactsScope scope) => Judge(FrameOf("order", order, scope), null);

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

        foreach (Finding finding in Judge(top, null).SelectMany(subject => subject.Findings).Where(f => FrameJudge.NeedsAttention(f.Status)))
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
        (FrameLayout Layout, CompiledRule[] Rules)[] kinds = plan.NestedIn(frame.Layout);
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

    private void ScanWithoutLists(Frame frame, (FrameLayout Layout, CompiledRule[] Rules)[] kinds, Action<Finding> found)
    {
        List<Finding> findings = [];
        _frames.Scan(frame, findings.Add);
        foreach ((FrameLayout layout, CompiledRule[] rules) in kinds.Where(nested => frame.Members(nested.Layout) is null))
        {
            findings.AddRange(_frames.WithoutList(frame, frame.Kept, PathOf(frame, layout), rules).Where(f => FrameJudge.NeedsAttention(f.Status)));
        }

        foreach (Finding finding in ByRule([.. findings]))
        {
            found(finding);
        }
    }

    /// <summary>A record by the rules on it, and by those on nested records whose list isn't known.</summary>
    private (SubjectVerdicts Own, IReadOnlyList<Finding> Findings, long Next) JudgeOne(Frame frame, in RecordWalk walk, KeptRecord kept)
    {
        SubjectResult own = _frames.Judge(frame, walk.Order, walk.IsCounted, walk.RulesOf(plan.RulesOn(frame.Layout)), kept);
        if (own.Track is not null)
        {
            _tracks.Add(own.Track);
        }

        IReadOnlyList<Finding> findings = own.Verdicts;
        long next = own.Next;
        foreach ((FrameLayout layout, CompiledRule[] rules) in walk.RulesOf(plan.NestedIn(frame.Layout)))
        {
            if (frame.Members(layout) is null)
            {
                UnlistedVerdicts missing = _frames.WithoutList(frame, kept, PathOf(frame, layout), rules);
                findings = ByRule([.. findings, .. missing]);
                next = Math.Min(next, _frames.NextBirth(frame));
                if (walk.IsCounted)
                {
                    _tracks.Add(_frames.TrackWithoutList(frame, kept, walk.Order, rules, missing));
                }
            }
        }

        return (own.Verdicts, findings, next);
    }

    private int CountNested(Frame parent)
    {
        int count = 0;
        foreach ((FrameLayout layout, _) in plan.NestedIn(parent.Layout))
        {
            foreach (Frame member in parent.Members(layout) ?? [])
            {
                count += 1 + CountNested(member);
            }
        }

        return count;
    }

    // Takes what it finds to the places from `count` on, and gives the place behind it.
    private int JudgeNested(Frame parent, in RecordWalk walk, KeptRecord kept, SubjectFindings[] subjects, int count)
    {
        foreach ((FrameLayout layout, _) in plan.NestedIn(parent.Layout))
        {
            foreach (Frame member in parent.Members(layout) ?? [])
            {
                KeptRecord own = new(member, kept);
                (SubjectVerdicts verdicts, IReadOnlyList<Finding> findings, long next) = JudgeOne(member, walk, own);
                if (findings.Count > 0)
                {
                    subjects[count++] = new SubjectFindings(verdicts, findings, Nanos.ToInstantOrNull(next));
                }

                count = JudgeNested(member, walk, own, subjects, count);
            }
        }

        return count;
    }

    private static bool LacksList(Frame frame, (FrameLayout Layout, CompiledRule[] Rules)[] kinds)
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

    private static Finding[] ByRule(Finding[] findings)
    {
        Array.Sort(findings, static (a, b) => string.CompareOrdinal(a.Rule, b.Rule));
        return findings;
    }

    private static string PathOf(Frame owner, FrameLayout nested) => owner.Layout.Type.Name + "." + nested.Type.Key;
}
