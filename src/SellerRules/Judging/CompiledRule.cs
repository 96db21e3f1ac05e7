using SellerRules.Judging.Binding;
using SellerRules.Judging.Messages;
using SellerRules.Judging.Ordinary;

namespace SellerRules.Judging;

/// <summary>A rule that can be judged. Immutable and thread-safe.</summary>
internal sealed class CompiledRule
{
    /// <summary>The rule as checked.</summary>
    public required BoundRule Bound { get; init; }

    /// <summary>The full id.</summary>
    public required string FullId { get; init; }

    /// <summary>The kind.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What judges it; null for a tally, which is judged over other findings.</summary>
    public required RuleJudge? Judge { get; init; }

    /// <summary>What judges it where its facts are ordinary; null where nothing does. It says what <see cref="Judge"/> says.</summary>
    public required OrdinaryRule? Ordinary { get; init; }

    /// <summary>What its breaches cost; null: nothing.</summary>
    public required CompiledPoints? Points { get; init; }

    /// <summary>Renders its messages.</summary>
    public required MessageRenderer Messages { get; init; }

    /// <summary>The facts that it reads, as <c>type.fact</c>.</summary>
    public required IReadOnlySet<string> Reads { get; init; }

    /// <summary>Where it comes from.</summary>
    public required RuleSource Source { get; init; }
}
