using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads what stands in brackets behind a function's name, and lists.</summary>
internal sealed class ArgumentParser(TokenCursor cursor, OperatorParser operators)
{
    /// <summary>A call; the cursor stands on the function's name.</summary>
    public ExpressionSyntax ParseCall()
    {
        Token name = cursor.Advance();
        IReadOnlyList<ExpressionSyntax> arguments = ParseArguments();
        return cursor.Made(new CallSyntax(SpanFrom(name), cursor.Words(name.Span), name.Span, arguments));
    }

    /// <summary>Arguments with their parentheses.</summary>
    public IReadOnlyList<ExpressionSyntax> ParseArguments() => ParseItems(TokenKind.CloseParenthesis, ParseArgument);

    /// <summary>A list; the cursor stands on its bracket.</summary>
    public ExpressionSyntax ParseList()
    {
        Token open = cursor.Current;
        IReadOnlyList<ExpressionSyntax> items = ParseItems(TokenKind.CloseBracket, operators.Parse);
        return cursor.Made(new ListSyntax(SpanFrom(open), items));
    }

    /// <summary>Reads the bracket that closes another one, or reports that it is missing.</summary>
    public void ExpectClosing(Token open, TokenKind closing)
    {
        if (cursor.Is(closing))
        {
            cursor.Advance();
            return;
        }

        string sign = closing == TokenKind.CloseParenthesis ? ")" : "]";
        if (cursor.Is(TokenKind.End))
        {
            cursor.Report(open.Span, SyntaxProblems.UnclosedBracket(cursor.Words(open.Span), sign));
        }
        else
        {
            cursor.ReportHere(SyntaxProblems.ClosingExpected(sign, cursor.Found()));
        }
    }

    private List<ExpressionSyntax> ParseItems(TokenKind closing, Func<ExpressionSyntax> parseItem)
    {
        Token open = cursor.Advance();
        List<ExpressionSyntax> items = [];
        if (!cursor.Is(closing))
        {
            items.Add(parseItem());
            while (cursor.Is(TokenKind.Comma))
            {
                cursor.Advance();
                items.Add(parseItem());
            }
        }

        ExpectClosing(open, closing);
        return items;
    }

    private ExpressionSyntax ParseArgument()
    {
        if (!(cursor.Is(TokenKind.Name) && cursor.Following.Kind == TokenKind.Arrow))
        {
            return operators.Parse();
        }

        Token variable = cursor.Advance();
        cursor.Advance();
        ExpressionSyntax body = operators.Parse();
        return cursor.Made(new LambdaSyntax(SpanFrom(variable), cursor.Words(variable.Span), variable.Span, body));
    }

    private TextSpan SpanFrom(Token first) => TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, cursor.LastEnd));
}
