using System.Runtime.InteropServices;
using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;
using SellerRules.Judging;
using SellerRules.Judging.Index;
using SellerRules.Judging.Ordinary;

namespace SellerRules.Reporting;

/// <summary>Judges single frames: findings, next change, and what tallies and accounts count. One for each thread.</summary>
internal sealed class FrameJudge(EnginePlan plan, long asOf)
{
    private readonly SubjectJudge _judge = new();
    private List<FoundRule>? _found;
    private EvaluationContext? _context;
    private EvaluationContext? _charges;
    private readonly List<CountedFinding> _findings = [];
    private Verdict[] _verdicts = [];

    /// <summary>What a reader should know of the document whose records it judges.</summary>
    public required FindingNotes Notes { get; set; }

    /// <summary>Judges a subject by some of the rules on it.</summary>
    /// <param name="frame">The subject.</param>
    /// <param name="order">The order that it is or belongs to.</param>
    /// <param name="isCounted">Whether tallies and accounts are asked for.</param>
    /// <param name="records">The records that are judged together.</param>
    /// <param name="place">Which of them the subject is.</param>
    /// <returns>What tallies and accounts count of it; null for nothing.</returns>
    public SubjectTrack? Judge(Frame frame, Frame? order, bool isCounted, JudgedRecords records, int place)
    {
        ref JudgedRecord record = ref records[place];
        CompiledRule[] rules = record.Rules;
        Judgement now = _judge.Judge(rules, frame, asOf, records.RowsOf(place));
        if (now.Besides is { } besides)
        {
            record.Besides = besides;
        }

        if (NotesOn(rules, frame, now) is { } notes)
        {
            record.Notes = notes;
        }

        record.Next = Notes.NextChange(rules, frame, now, _judge.NextChange(rules, frame, now));
        CountedPlaces? counted = isCounted ? plan.CountedAmong(frame.Layout, rules) : null;
        return counted is null or { Places.Length: 0 } ? null : TrackOf(frame, order, rules, counted, now, records.KeptOf(place));
    }

    /// <summary>Whether a scan hands out a status.</summary>
    public static bool NeedsAttention(FindingStatus status) => status is FindingStatus.Unknown or FindingStatus.AtRisk or FindingStatus.Breached;

    /// <summary>Hands out a subject's findings that need attention; nothing is made for the others.</summary>
    public void Scan(Frame frame, Action<Finding> found)
    {
        CompiledRule[] rules = plan.RulesOn(frame.Layout);
        if (plan.IndexOn(frame.Layout) is not { } index)
        {
            foreach (CompiledRule rule in rules)
            {
                Scan(rule, rule.Ordinary, frame, found);
            }

            return;
        }

        index.Select(frame, _found ??= []);
        foreach (FoundRule rule in _found)
        {
            Scan(rule.Rule, rule.Ordinary, frame, found);
        }
    }

    private void Scan(CompiledRule rule, OrdinaryRule? ordinary, Frame frame, Action<Finding> found)
    {
        string[]? assumed = null;
        VerdictDetail? detail = null;
        if (ordinary is null || !ordinary.TryJudge(frame, asOf, out VerdictRow row))
        {
            assumed = _judge.JudgeInFull(rule, frame, asOf, out Verdict verdict);
            row = VerdictRow.Of(verdict, out detail);
        }

        if (NeedsAttention(row.Status))
        {
            IReadOnlyList<FindingNote> besides = Notes.Of(rule, frame, row.With(detail), assumed ?? []);
            found(new OneVerdict(rule, row, detail, besides, frame.Kept, asOf).FindingAt(0));
        }
    }

    /// <summary>The findings that rules on a nested kind make on the parent whose list of them isn't known.</summary>
    public UnlistedVerdicts WithoutList(Frame parent, KeptRecord kept, string listPath, CompiledRule[] rules)
    {
        EvaluationContext context = Begin(parent);
        int slot = parent.Layout.BirthSlot;
        string subject = parent.Layout.Type.Name;
        Maybe<long> birth = slot < 0 ? Maybe<long>.Of(long.MinValue) : FactReads.Event(context, parent, slot, subject + "." + parent.Layout.Type.Birth!.Name);
        Verdict verdict = Verdict.Of(birth.IsNotYet ? FindingStatus.Waiting : FindingStatus.Unknown, asOf, asOf);
        if (!birth.IsNotYet)
        {
            verdict = verdict with { Unknown = birth.IsKnown ? [listPath] : context.Names.SortedFrom(0) };
        }

        IReadOnlyList<FindingNote>[] besides = [.. rules.Select(rule => Notes.Of(rule, null, verdict, []))];
        return new UnlistedVerdicts(rules, verdict, besides, kept, asOf);
    }

    private IReadOnlyList<FindingNote>[]? NotesOn(CompiledRule[] rules, Frame frame, Judgement now)
    {
        if (!now.HasRemarks && Notes.IsSilentOn(frame))
        {
            return null;
        }

        IReadOnlyList<FindingNote>[]? all = null;
        for (int i = 0; i < rules.Length; i++)
        {
            IReadOnlyList<FindingNote> besides = Notes.Of(rules[i], frame, now[i], now.AssumedBy(i));
            if (besides.Count > 0)
            {
                all ??= [.. rules.Select(_ => (IReadOnlyList<FindingNote>)[])];
                all[i] = besides;
            }
        }

        return all;
    }

    /// <summary>
    /// What is counted of findings on an unknown list: one undecided finding a rule, from the parent's birth on. Before it they are waiting, and as
    /// a birth that isn't known stays so, there is nothing in between.
    /// </summary>
    public SubjectTrack TrackWithoutList(Frame parent, KeptRecord kept, Frame? order, CompiledRule[] rules, IReadOnlyList<Finding> findings)
    {
        CountedFinding[] Counted(FindingStatus status) => [.. rules.Where(rule => plan.Counted.Contains(rule, status)).Select(rule => new CountedFinding(rule, status, 0))];
        List<CountedState> states = [new CountedState(asOf, Counted(findings[0].Status))];
        long birth = NextBirth(parent);
        if (birth != Nanos.None)
        {
            states.Add(new CountedState(birth, Counted(FindingStatus.Unknown)));
        }

        // What isn't known of a list is no breach, whatever comes.
        return new SubjectTrack(plan.CountsByOrder ? order : null, kept.Root, [], [.. states]);
    }

    /// <summary>The next instant at which a list's owner is born.</summary>
    public long NextBirth(Frame parent)
    {
        EvaluationContext context = Begin(parent);
        if (parent.Layout.BirthSlot >= 0)
        {
            FactReads.Event(context, parent, parent.Layout.BirthSlot, string.Empty);
        }

        return context.Next;
    }

    private EvaluationContext Begin(Frame subject)
    {
        _context ??= new EvaluationContext();
        _context.Begin(subject, asOf);
        return _context;
    }

    // Follows on from the judgement made last.
    private SubjectTrack TrackOf(Frame frame, Frame? order, CompiledRule[] rules, CountedPlaces counted, Judgement now, KeptRecord kept)
    {
        if (_verdicts.Length < now.Count)
        {
            _verdicts = new Verdict[now.Count];
        }

        Verdict[] verdicts = _verdicts;
        foreach (int place in counted.Places)
        {
            verdicts[place] = now[place];
        }

        _judge.FollowOnly(counted.Places);
        List<CountedState> states = [new CountedState(asOf, [.. CountedOf(rules, counted, verdicts)])];
        while (!AreSettled(counted, verdicts) && _judge.Advance(rules, frame, verdicts) is var at && at != Nanos.None)
        {
            List<CountedFinding> findings = CountedOf(rules, counted, verdicts);
            if (!CollectionsMarshal.AsSpan(findings).SequenceEqual(states[^1].Findings))
            {
                states.Add(new CountedState(at, [.. findings]));
            }
        }

        return new SubjectTrack(plan.CountsByOrder ? order : null, kept.Root, BreachesOf(frame, kept, states[^1].Findings), [.. states]);
    }

    // All that is counted is dated, and a dated verdict that is met or breached stays so.
    private static bool AreSettled(CountedPlaces counted, Verdict[] verdicts)
    {
        foreach (int place in counted.Places)
        {
            if (verdicts[place].Status is not (FindingStatus.Met or FindingStatus.Breached))
            {
                return false;
            }
        }

        return true;
    }

    // What is breached in the last state has been so since it came to be.
    private IReadOnlyList<Breach> BreachesOf(Frame frame, KeptRecord kept, CountedFinding[] last)
    {
        List<Breach>? breaches = null;
        foreach (CountedFinding finding in last)
        {
            if (finding.Status == FindingStatus.Breached && finding.Rule.Points is { } points)
            {
                Charge? charge = points.ChargeOf(_charges ??= new EvaluationContext(), frame, finding.Date);
                (breaches ??= []).Add(new Breach(points.Terms, frame.Layout.Type.Name, FoundBreach.NameOf(frame.Record, kept.Id), kept.Id, finding.Date, finding.SeenAt, charge));
            }
        }

        return breaches ?? [];
    }

    private List<CountedFinding> CountedOf(CompiledRule[] rules, CountedPlaces counted, Verdict[] verdicts)
    {
        List<CountedFinding> findings = _findings;
        findings.Clear();
        for (int i = 0; i < counted.Places.Length; i++)
        {
            int place = counted.Places[i];
            ref readonly Verdict verdict = ref verdicts[place];
            FindingStatus status = verdict.Status;
            if (counted.Statuses[i].Contains(status))
            {
                long date = status is FindingStatus.Breached or FindingStatus.Met ? verdict.Date : 0;
                findings.Add(new CountedFinding(rules[place], status, date));
            }
        }

        return findings;
    }
}
