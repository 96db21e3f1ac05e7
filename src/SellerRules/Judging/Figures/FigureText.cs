using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Messages;

namespace SellerRules.Judging.Figures;

/// <summary>A finding's figure in words for people, by the type that its kind of rule gives it.</summary>
internal static class FigureText
{
    /// <summary>The figure, such as <c>96.2 %</c> or <c>48 hours</c>; the same under every culture.</summary>
    public static string Of(object shown, BoundKind kind, DateTimeZone zone, string language) =>
        ValueText.Of(FigureValue.Raw(shown), TypeOf(kind), zone, language);

    /// <summary>The type of the figures of a kind of rule.</summary>
    public static BoundType TypeOf(BoundKind kind) => kind switch
    {
        BoundMeasure measure => measure.Value.Expression.Type,
        BoundFormula formula => formula.Figure.Type,
        _ => BoundType.Number,
    };
}
