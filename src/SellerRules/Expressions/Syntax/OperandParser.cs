using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads values: names, constants, parameters, calls, lists and parentheses, with what hangs on them.</summary>
internal sealed class OperandParser(TokenCursor cursor, OperatorParser operators)
{
    private readonly ArgumentParser _arguments = new(cursor, operators);

    /// <summary>A value with its members; behind it the cursor stands where an operator, a separator or the end may stand.</summary>
    public ExpressionSyntax Parse()
    {
        int start = cursor.Current.Span.Start;
        ExpressionSyntax operand = ParsePrimary();
        while (cursor.Is(TokenKind.Dot, TokenKind.OpenBracket))
        {
            operand = cursor.Is(TokenKind.Dot) ? ParseMember(start, operand) : ParseIndex(start, operand);
        }

        ExpectOperator(isSound: operand is not MissingSyntax);
        return operand;
    }

    private ExpressionSyntax ParsePrimary()
    {
        Token token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Literal:
                cursor.Advance();
                return cursor.Made(token.Literal!);
            case TokenKind.Parameter:
                cursor.Advance();
                return cursor.Made(new ParameterSyntax(token.Span, cursor.Words(token.Span)[1..]));
            case TokenKind.Name:
                return ParseName(token);
            case TokenKind.Under when cursor.Following.Kind == TokenKind.OpenParenthesis:
                return _arguments.ParseCall();
            case TokenKind.OpenParenthesis:
                return ParseParentheses();
            case TokenKind.OpenBracket:
                return _arguments.ParseList();
            case TokenKind.Null or TokenKind.None or TokenKind.Some:
                cursor.ReportHere(SyntaxProblems.NoNull(cursor.Words(token.Span), null));
                return Missing(cursor.Advance());
            case TokenKind.Bad:
                return Missing(cursor.Advance());
            default:
                cursor.ReportHere(SyntaxProblems.OperandExpected(cursor.Found()));
                return Missing(token);
        }
    }

    private ExpressionSyntax ParseName(Token name)
    {
        if (cursor.Following.Kind == TokenKind.OpenParenthesis)
        {
            return _arguments.ParseCall();
        }

        cursor.Advance();
        if (!cursor.Is(TokenKind.Arrow))
        {
            return cursor.Made(new NameSyntax(name.Span, cursor.Words(name.Span)));
        }

        cursor.ReportHere(SyntaxProblems.LambdaOutside());
        cursor.Advance();
        return operators.Parse();
    }

    private ExpressionSyntax ParseParentheses()
    {
        Token open = cursor.Advance();
        ExpressionSyntax inner = operators.Parse();
        _arguments.ExpectClosing(open, TokenKind.CloseParenthesis);
        return inner;
    }

    private ExpressionSyntax ParseMember(int start, ExpressionSyntax target)
    {
        cursor.Advance();
        Token name = cursor.Current;
        if (name.Kind != TokenKind.Name)
        {
            cursor.ReportHere(SyntaxProblems.NameExpected(cursor.Found()));
            return target;
        }

        cursor.Advance();
        string word = cursor.Words(name.Span);
        if (cursor.Is(TokenKind.OpenParenthesis))
        {
            return ParseMethod(start, target, name);
        }

        return cursor.Made(new MemberSyntax(SpanFrom(start), target, word, name.Span));
    }

    private MissingSyntax ParseMethod(int start, ExpressionSyntax target, Token name)
    {
        Token open = cursor.Current;
        IReadOnlyList<ExpressionSyntax> arguments = _arguments.ParseArguments();
        string inner = arguments.Count == 0 ? string.Empty : cursor.Shown(TextSpan.FromBounds(open.Span.End, arguments[^1].Span.End)).TrimStart();
        string on = cursor.Shown(TextSpan.FromBounds(start, target.Span.End));
        string word = cursor.Words(name.Span);
        cursor.Report(name.Span, SyntaxProblems.MethodCall(word, Methods.Instead(word, on, inner)));
        return new MissingSyntax(SpanFrom(start));
    }

    private ExpressionSyntax ParseIndex(int start, ExpressionSyntax target)
    {
        Token open = cursor.Advance();
        ExpressionSyntax key = operators.Parse();
        _arguments.ExpectClosing(open, TokenKind.CloseBracket);
        if (target is ParameterSyntax table)
        {
            return cursor.Made(new IndexSyntax(SpanFrom(start), table, key));
        }

        cursor.Report(open.Span, SyntaxProblems.NotATable(cursor.Shown(target.Span)));
        return target;
    }

    private void ExpectOperator(bool isSound)
    {
        Token found = cursor.Current;
        bool isNegated = found.Kind == TokenKind.Not && cursor.Following.Kind is TokenKind.In or TokenKind.Under;
        if (isNegated || Operators.MayFollowOperand(found.Kind))
        {
            return;
        }

        if (isSound)
        {
            string? help = Operators.ForeignWord(cursor.Words(found.Span));
            cursor.ReportHere(found.Kind == TokenKind.Arrow ? SyntaxProblems.LambdaVariable() : SyntaxProblems.OperatorExpected(cursor.Found(), help));
        }

        while (!Operators.MayFollowOperand(cursor.Current.Kind))
        {
            cursor.SkipBracketed();
        }
    }

    private static MissingSyntax Missing(Token at) => new(at.Span);

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, cursor.LastEnd));
}
