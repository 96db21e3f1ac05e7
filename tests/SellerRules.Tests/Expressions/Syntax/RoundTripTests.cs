using SellerRules.Expressions.Syntax;

namespace SellerRules.Tests.Expressions.Syntax;

public sealed class RoundTripTests
{
    [Fact]
    public void Parse_PrintedTree_IsTheSameTree()
    {
        Random random = new(19000101);
        RandomSyntax trees = new(random);
        int parsed = 0;
        while (parsed < 5_000)
        {
            ExpressionSyntax tree = trees.Make(random.Next(6));
            string printed = SyntaxPrinter.Print(tree);
            if (printed.Length <= ExpressionBounds.MaxLength && Same.CountNodes(tree) <= ExpressionBounds.MaxNodes)
            {
                Assert.True(Same.AreSame(tree, ParsedExpression.Valid(printed)), printed);
                parsed++;
            }
        }
    }
}
