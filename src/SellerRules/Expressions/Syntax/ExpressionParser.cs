using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads an expression into its tree. Names, functions and types are the binder's concern.</summary>
internal static class ExpressionParser
{
    /// <summary>The tree; or null, with at least one problem put into <paramref name="bag"/>.</summary>
    public static ExpressionSyntax? Parse(ExpressionText text, DiagnosticBag bag)
    {
        SyntaxReporter reporter = new(text, bag);
        int length = text.Text.Length;
        if (length > ExpressionBounds.MaxLength)
        {
            reporter.Report(TextSpan.FromBounds(ExpressionBounds.MaxLength, length), SyntaxProblems.TooLong(length));
            return null;
        }

        TokenCursor cursor = new(Lexer.Read(reporter), reporter);
        if (cursor.Is(TokenKind.End))
        {
            reporter.Report(new TextSpan(0, length), SyntaxProblems.EmptyExpression());
            return null;
        }

        OperatorParser parser = new(cursor);
        ExpressionSyntax root = parser.Parse();
        while (!cursor.Is(TokenKind.End))
        {
            ReadOnAfterStray(cursor, parser);
        }

        return reporter.HasProblems ? null : root;
    }

    private static void ReadOnAfterStray(TokenCursor cursor, OperatorParser parser)
    {
        cursor.ReportHere(SyntaxProblems.CannotStandHere(cursor.Found(), HelpForStray(cursor.Current.Kind)));
        cursor.Advance();
        cursor.SkipUntil(TokenKind.And, TokenKind.Or);
        if (cursor.Is(TokenKind.And, TokenKind.Or))
        {
            cursor.Advance();
            _ = parser.Parse();
        }
    }

    private static string? HelpForStray(TokenKind kind) => kind switch
    {
        TokenKind.CloseParenthesis => "there is no `(` that it closes",
        TokenKind.CloseBracket => "there is no `[` that it closes",
        TokenKind.Comma => "`,` separates the arguments of a function and the members of a list; join conditions with `and`",
        TokenKind.Colon => "`:` belongs to `condition ? whenTrue : whenFalse`",
        _ => null,
    };
}
