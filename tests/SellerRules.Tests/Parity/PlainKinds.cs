using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Tells an expression's kind without evaluating it, where an empty sum needs it.</summary>
internal static class PlainKinds
{
    public static bool IsMoney(ExpressionSyntax expression, PlainWorld world) => expression switch
    {
        LiteralSyntax literal => literal.Kind == LiteralKind.Money,
        ParameterSyntax parameter => world.Set.Parameters.Single(p => p.Name.Value == parameter.Name).Values[0].Value is Model.ScalarValueDefinition scalar && PlainParameters.Scalar(scalar.Node) is Money,
        MemberSyntax member => world.Types.All.Any(t => t.Find(member.Name)?.Kind == FactKind.Money),
        UnarySyntax unary => IsMoney(unary.Operand, world),
        BinarySyntax { Operator: BinaryOperator.Divide } quotient => IsMoney(quotient.Left, world) && !IsMoney(quotient.Right, world),
        BinarySyntax binary => IsMoney(binary.Left, world) || IsMoney(binary.Right, world),
        ConditionalSyntax choice => IsMoney(choice.WhenTrue, world),
        CallSyntax { Function: "round" or "abs" } call => IsMoney(call.Arguments[0], world),
        CallSyntax { Function: "sum" or "min" or "max" or "mean" or "stdev", Arguments: [_, LambdaSyntax lambda] } => IsMoney(lambda.Body, world),
        _ => false,
    };
}
