using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Syntax;
using SellerRules.Judging.Binding;

namespace SellerRules.Judging.Figures;

/// <summary>Writes bands as conditions on a value that stands in the first variable, so that they compare as rules do.</summary>
internal static class BandTests
{
    /// <summary>Where the value stands.</summary>
    public const int Slot = 0;

    /// <summary>Whether a value falls in a band; null for a band without bounds.</summary>
    public static BoundRoot? Of(BoundBand band, BoundType type)
    {
        BoundExpression? lower = Test(band.Lower, type, band.Definition.Lower?.IsInclusive == true ? BinaryOperator.GreaterOrEqual : BinaryOperator.Greater);
        BoundExpression? upper = Test(band.Upper, type, band.Definition.Upper?.IsInclusive == true ? BinaryOperator.LessOrEqual : BinaryOperator.Less);
        BoundExpression? both = lower is null ? upper : upper is null ? lower : new BoundLogical(BoundType.Boolean, true, lower, upper);
        return both is null ? null : new BoundRoot(both, false, false, new HashSet<string>());
    }

    private static BoundComparison? Test(Parameter? bound, BoundType type, BinaryOperator comparison) =>
        bound is null ? null : new BoundComparison(BoundType.Boolean, comparison, new BoundVariable(type, Slot), new BoundParameter(bound.Type, bound));
}
