using SellerRules.Expressions.Syntax;

namespace SellerRules.Tests.Expressions.Syntax;

/// <summary>Compares trees without their places in the text.</summary>
internal static class Same
{
    public static bool AreSame(ExpressionSyntax a, ExpressionSyntax b) => (a, b) switch
    {
        (NameSyntax x, NameSyntax y) => x.Name == y.Name,
        (ParameterSyntax x, ParameterSyntax y) => x.Name == y.Name,
        (LiteralSyntax x, LiteralSyntax y) => x.Kind == y.Kind && x.Value.Equals(y.Value),
        (MemberSyntax x, MemberSyntax y) => x.Name == y.Name && AreSame(x.Target, y.Target),
        (IndexSyntax x, IndexSyntax y) => AreSame(x.Table, y.Table) && AreSame(x.Key, y.Key),
        (CallSyntax x, CallSyntax y) => x.Function == y.Function && AreSame(x.Arguments, y.Arguments),
        (LambdaSyntax x, LambdaSyntax y) => x.Variable == y.Variable && AreSame(x.Body, y.Body),
        (ListSyntax x, ListSyntax y) => AreSame(x.Items, y.Items),
        (UnarySyntax x, UnarySyntax y) => x.Operator == y.Operator && AreSame(x.Operand, y.Operand),
        (BinarySyntax x, BinarySyntax y) => x.Operator == y.Operator && AreSame(x.Left, y.Left) && AreSame(x.Right, y.Right),
        (PresenceSyntax x, PresenceSyntax y) => x.IsSome == y.IsSome && AreSame(x.Operand, y.Operand),
        (ConditionalSyntax x, ConditionalSyntax y) => AreSame(Children(x), Children(y)),
        _ => false,
    };

    public static int CountNodes(ExpressionSyntax syntax) => 1 + Children(syntax).Sum(CountNodes);

    private static bool AreSame(IReadOnlyList<ExpressionSyntax> a, IReadOnlyList<ExpressionSyntax> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => AreSame(pair.First, pair.Second));

    private static IReadOnlyList<ExpressionSyntax> Children(ExpressionSyntax syntax) => syntax switch
    {
        MemberSyntax member => [member.Target],
        IndexSyntax index => [index.Table, index.Key],
        CallSyntax call => call.Arguments,
        LambdaSyntax lambda => [lambda.Body],
        ListSyntax list => list.Items,
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        PresenceSyntax presence => [presence.Operand],
        ConditionalSyntax choice => [choice.Condition, choice.WhenTrue, choice.WhenFalse],
        _ => [],
    };
}
