using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Expressions.Compilation;

/// <summary>A condition as code that answers for ordinary facts only, and says so where it can't. Immutable and thread-safe.</summary>
/// <param name="Group">What it was compiled with.</param>
/// <param name="Place">Its place there.</param>
/// <param name="Reads">What it reads that changes with time.</param>
internal sealed record OrdinaryCondition(CodeGroup<Func<Frame, long, int, Answer>> Group, int Place, OrdinaryRead[] Reads)
{
    /// <summary>What it says of a subject at an instant.</summary>
    public Answer At(Frame subject, long at) => Group.Run(subject, at, Place);

    /// <summary>The first instant later than as-of at which it may say otherwise; <see cref="Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf)
    {
        long next = Nanos.None;
        foreach (OrdinaryRead read in Reads)
        {
            next = Math.Min(next, read.NextAfter(subject, asOf));
        }

        return next;
    }
}
