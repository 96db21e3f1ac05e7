using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Judges a subject by all of its rules, and finds when its answer will next change. Not thread-safe.</summary>
internal sealed class SubjectJudge
{
    private readonly EvaluationContext _context = new();
    private long[] _nexts = [];
    private long[] _later = [];
    private long _earliest = Nanos.None;

    /// <summary>The verdicts on a subject as of an instant.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="rows">Takes what each rule says.</param>
    public Judgement Judge(CompiledRule[] rules, Frame subject, long asOf, Span<VerdictRow> rows)
    {
        VerdictsBesides? besides = null;
        Span<long> nexts = Room(ref _nexts, rules.Length);
        long earliest = Nanos.None;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rules[i].Ordinary is { } ordinary && ordinary.TryJudge(subject, asOf, out rows[i]))
            {
                nexts[i] = ordinary.NextAfter(subject, asOf, rows[i]);
            }
            else
            {
                besides = JudgeInFull(rules[i], subject, asOf, i, rows, besides);
                nexts[i] = _context.Next;
            }

            earliest = Math.Min(earliest, nexts[i]);
        }

        _earliest = earliest;
        return new Judgement(rows, besides);
    }

    /// <summary>Judges a subject in full by one rule, for those who only want to know what it says now; the names of what it leans on by assumption are in the result.</summary>
    public string[]? JudgeInFull(CompiledRule rule, Frame subject, long asOf, out Verdict verdict)
    {
        _context.Begin(subject, asOf);
        verdict = rule.Judge!.Judge(_context);
        return _context.Assumed.Mark == 0 ? null : _context.Assumed.SortedFrom(0);
    }

    /// <summary>
    /// The first instant later than that of the judgement made last at which the answer differs; <see cref="Nanos.None"/>: it never does. Every verdict names
    /// the next instant at which anything that it read may differ, so judging anew at those instants, and only what may differ there, misses nothing.
    /// </summary>
    public long NextChange(CompiledRule[] rules, Frame subject, Judgement current)
    {
        ReadOnlySpan<long> first = _nexts.AsSpan(0, rules.Length);
        Span<long> nexts = [];
        for (long at = _earliest; at != Nanos.None; at = Earliest(nexts))
        {
            if (nexts.IsEmpty)
            {
                nexts = Room(ref _later, rules.Length);
                first.CopyTo(nexts);
            }

            for (int i = 0; i < rules.Length; i++)
            {
                if (nexts[i] == at && Differs(rules[i], subject, at, current, i, out nexts[i]))
                {
                    return at;
                }
            }
        }

        return Nanos.None;
    }

    /// <summary>Lets only some rules of the judgement made last be followed by <see cref="Advance"/>.</summary>
    /// <param name="places">Their places, ascending.</param>
    public void FollowOnly(int[] places)
    {
        int followed = 0;
        for (int i = 0; i < _nexts.Length; i++)
        {
            if (followed < places.Length && places[followed] == i)
            {
                followed++;
            }
            else
            {
                _nexts[i] = Nanos.None;
            }
        }
    }

    /// <summary>
    /// Takes the verdicts of the judgement made last to the next instant at which one of them differs, notes apart; only what may differ on the way is judged
    /// again. Gives the instant; <see cref="Nanos.None"/>: none differs any more.
    /// </summary>
    public long Advance(CompiledRule[] rules, Frame subject, Verdict[] verdicts)
    {
        Span<long> nexts = _nexts.AsSpan(0, rules.Length);
        for (long at = Earliest(nexts); at != Nanos.None; at = Earliest(nexts))
        {
            bool differs = false;
            for (int i = 0; i < rules.Length; i++)
            {
                if (nexts[i] == at)
                {
                    Verdict before = verdicts[i];
                    Judge(rules[i], subject, at, out verdicts[i], out nexts[i]);
                    differs |= !before.IsSameAnswer(verdicts[i]);
                }
            }

            if (differs)
            {
                return at;
            }
        }

        return Nanos.None;
    }

    private VerdictsBesides? JudgeInFull(CompiledRule rule, Frame subject, long asOf, int place, Span<VerdictRow> rows, VerdictsBesides? besides)
    {
        string[]? assumed = JudgeInFull(rule, subject, asOf, out Verdict verdict);
        rows[place] = VerdictRow.Of(verdict, out VerdictDetail? detail);
        if (detail is not null || assumed is not null)
        {
            besides ??= new VerdictsBesides(rows.Length);
            besides.Keep(place, detail, assumed);
        }

        return besides;
    }

    private bool Differs(CompiledRule rule, Frame subject, long at, Judgement current, int place, out long next)
    {
        if (rule.Ordinary is { } ordinary && current.IsRow(place) && ordinary.TryJudge(subject, at, out VerdictRow row))
        {
            bool differs = !row.IsSameAnswer(current.Rows[place]);
            next = differs ? at : ordinary.NextAfter(subject, at, row);
            return differs;
        }

        string[]? assumed = Judge(rule, subject, at, out Verdict verdict, out next);
        return !verdict.IsSameAnswer(current[place]) || !(assumed ?? []).AsSpan().SequenceEqual(current.AssumedBy(place));
    }

    private string[]? Judge(CompiledRule rule, Frame subject, long asOf, out Verdict verdict, out long next)
    {
        if (rule.Ordinary is { } ordinary && ordinary.TryJudge(subject, asOf, out VerdictRow row))
        {
            verdict = row.With(null);
            next = ordinary.NextAfter(subject, asOf, row);
            return null;
        }

        string[]? assumed = JudgeInFull(rule, subject, asOf, out verdict);
        next = _context.Next;
        return assumed;
    }

    private static Span<long> Room(ref long[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new long[length];
        }

        return buffer.AsSpan(0, length);
    }

    private static long Earliest(ReadOnlySpan<long> instants)
    {
        long earliest = Nanos.None;
        foreach (long instant in instants)
        {
            earliest = Math.Min(earliest, instant);
        }

        return earliest;
    }
}
