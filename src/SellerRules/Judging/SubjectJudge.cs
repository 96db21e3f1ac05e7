using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Judges a subject by all of its rules, and finds when its answer will next change.</summary>
internal static class SubjectJudge
{
    /// <summary>The verdicts on a subject as of an instant.</summary>
    public static Judgement Judge(EvaluationContext context, CompiledRule[] rules, Frame subject, long asOf)
    {
        Judgement all = new(asOf, new Verdict[rules.Length], new string[]?[rules.Length], new long[rules.Length]);
        for (int i = 0; i < rules.Length; i++)
        {
            all.Verdicts[i] = Judge(context, rules[i], subject, asOf, out all.Assumed[i], out all.Nexts[i]);
        }

        return all;
    }

    /// <summary>
    /// The judgement at the first instant later than a judgement's own at which the answer differs; null: it never does. Every verdict names the
    /// next instant at which anything that it read may differ, so judging anew at those instants, and only what may differ there, misses nothing.
    /// </summary>
    public static Judgement? NextAnswer(EvaluationContext context, CompiledRule[] rules, Frame subject, Judgement current)
    {
        Judgement? later = null;
        for (long at = Earliest(current.Nexts); at != Nanos.None; at = Earliest(later.Nexts))
        {
            later = new Judgement(at, later?.Verdicts ?? [.. current.Verdicts], later?.Assumed ?? [.. current.Assumed], later?.Nexts ?? [.. current.Nexts]);
            bool differs = false;
            for (int i = 0; i < rules.Length; i++)
            {
                if (later.Nexts[i] == at)
                {
                    later.Verdicts[i] = Judge(context, rules[i], subject, at, out later.Assumed[i], out later.Nexts[i]);
                    differs |= !later.Verdicts[i].IsSameAnswer(current.Verdicts[i]) || !later.AssumedBy(i).AsSpan().SequenceEqual(current.AssumedBy(i));
                }
            }

            if (differs)
            {
                return later;
            }
        }

        return null;
    }

    private static Verdict Judge(EvaluationContext context, CompiledRule rule, Frame subject, long asOf, out string[]? assumed, out long next)
    {
        if (rule.Ordinary is { } ordinary && ordinary.TryJudge(subject, asOf, out Verdict verdict))
        {
            assumed = null;
            next = ordinary.NextAfter(subject, asOf, verdict);
            return verdict;
        }

        context.Begin(subject, asOf);
        verdict = rule.Judge!.Judge(context);
        assumed = context.Assumed.Mark == 0 ? null : context.Assumed.SortedFrom(0);
        next = context.Next;
        return verdict;
    }

    private static long Earliest(long[] instants)
    {
        long earliest = Nanos.None;
        foreach (long instant in instants)
        {
            earliest = Math.Min(earliest, instant);
        }

        return earliest;
    }
}
