using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Time;

namespace SellerRules.Expressions.Binding;

/// <summary>Turns literals into constants of the types that judging computes with.</summary>
internal static class Literals
{
    /// <summary>The constant of a literal.</summary>
    public static BoundConstant Bind(LiteralSyntax literal) => literal.Kind switch
    {
        LiteralKind.Text => new BoundConstant(BoundType.Text, literal.Value),
        LiteralKind.Number => new BoundConstant(BoundType.Number, literal.Value),
        LiteralKind.Share => new BoundConstant(BoundType.Share, literal.Value),
        LiteralKind.Duration => new BoundConstant(BoundType.Duration, ((Duration)literal.Value).ToInt64Nanoseconds()),
        LiteralKind.Money => new BoundConstant(BoundType.Money, literal.Value),
        LiteralKind.Date => new BoundConstant(BoundType.Date, literal.Value),
        LiteralKind.Instant => new BoundConstant(BoundType.Instant, Nanos.Of((Instant)literal.Value)),
        LiteralKind.Boolean => new BoundConstant(BoundType.Boolean, literal.Value),
        _ => throw new InvalidOperationException($"No constant for {literal.Kind}."),
    };
}
