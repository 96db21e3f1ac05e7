using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Tests.Expressions.Syntax;

namespace SellerRules.Tests.Parity;

/// <summary>The band that a value falls in.</summary>
internal static class PlainBands
{
    /// <summary>The first band that holds the value; what is lacking where that can't be told.</summary>
    public static (BandDefinition? Band, Plain Holds) Of(MeasureDefinition measure, Plain value, Instant anchor, PlainWorld world)
    {
        foreach (BandDefinition band in measure.Bands)
        {
            Plain holds = Plain.And(Test(band.Lower, isLower: true), Test(band.Upper, isLower: false));
            if (!holds.IsFalse)
            {
                return (holds.IsTrue ? band : null, holds);
            }
        }

        throw new InvalidOperationException("no band holds it");

        Plain Test(BandBoundDefinition? bound, bool isLower)
        {
            BinaryOperator sign = (isLower, bound?.IsInclusive) switch
            {
                (true, true) => BinaryOperator.GreaterOrEqual,
                (true, _) => BinaryOperator.Greater,
                (false, true) => BinaryOperator.LessOrEqual,
                _ => BinaryOperator.Less,
            };
            return bound is null ? Plain.True : PlainArithmetic.Binary(sign, value, BoundAt(bound.Value, anchor, world));
        }
    }

    private static Plain BoundAt(JsonNode node, Instant anchor, PlainWorld world)
    {
        Plain bound = node switch
        {
            JsonString { Value: ['@', .. var name] } => PlainParameters.Value(name, anchor, world),
            JsonString { Value: ['P', ..] } => Plain.Known(PlainParameters.Scalar(node)),
            JsonString text => Plain.Known(((LiteralSyntax)ParsedExpression.Valid(text.Value)).Value),
            _ => Plain.Known(PlainParameters.Scalar(node)),
        };
        return bound.Value is ElapsedLimitDefinition elapsed ? Plain.Known(elapsed.Length) : bound;
    }
}
