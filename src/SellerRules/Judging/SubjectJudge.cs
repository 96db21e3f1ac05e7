using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Judges a subject by all of its rules, and finds when its answer will next change.</summary>
internal static class SubjectJudge
{
    /// <summary>The verdicts on a subject as of an instant.</summary>
    public static Judgement Judge(EvaluationContext context, IReadOnlyList<CompiledRule> rules, Frame subject, long asOf)
    {
        context.Begin(subject, asOf);
        Verdict[] verdicts = new Verdict[rules.Count];
        string[][] assumed = new string[rules.Count][];
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = rules[i].Judge!.Judge(context);
            assumed[i] = context.Assumed.Mark == 0 ? [] : context.Assumed.SortedFrom(0);
        }

        return new Judgement(asOf, verdicts, assumed, context.Next);
    }

    /// <summary>
    /// The judgement at the first instant later than a judgement's own at which the answer differs; null: it never does. Every judgement names the
    /// next instant at which anything that it read may differ, so going from one to the next misses nothing.
    /// </summary>
    public static Judgement? NextAnswer(EvaluationContext context, IReadOnlyList<CompiledRule> rules, Frame subject, Judgement current)
    {
        Judgement later = current;
        while (later.Next != Nanos.None)
        {
            later = Judge(context, rules, subject, later.Next);
            if (!later.IsSameAnswer(current))
            {
                return later;
            }
        }

        return null;
    }
}
