using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>When a rule applies, as far as ordinary facts tell.</summary>
/// <param name="From">The first instant of its dates; <see cref="long.MinValue"/> for no begin.</param>
/// <param name="To">The first instant behind its dates; <see cref="Nanos.None"/> for no end.</param>
/// <param name="When">Its condition; null: always.</param>
internal readonly record struct OrdinaryApplicability(long From, long To, OrdinaryCondition? When)
{
    /// <summary>Whether the rule applies, judged at an instant and dated by its anchor.</summary>
    public Answer At(Frame subject, long at, long anchor) =>
        anchor < From || anchor >= To ? Answer.False : When is null ? Answer.True : When.At(subject, at);

    /// <summary>The first instant later than as-of at which that may differ; <see cref="Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf, long anchor)
    {
        long next = When is null ? Nanos.None : When.NextAfter(subject, asOf);
        if (anchor != asOf)
        {
            return next;
        }

        next = From > asOf ? Math.Min(next, From) : next;
        return To > asOf ? Math.Min(next, To) : next;
    }
}
