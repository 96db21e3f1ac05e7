using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>Where a clock's instant comes from.</summary>
internal abstract class InstantSource
{
    /// <summary>The facts that it reads, by path.</summary>
    public required string[] Names { get; init; }

    /// <summary>The instant as far as it is known at <paramref name="at"/>.</summary>
    public abstract Maybe<long> At(EvaluationContext context, long at);
}
