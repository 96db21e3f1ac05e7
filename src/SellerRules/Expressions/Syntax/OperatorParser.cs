using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads operators by precedence, weakest first: <c>?:</c>, or, and, not, comparisons, + -, * /, a leading minus.</summary>
internal sealed class OperatorParser
{
    private readonly TokenCursor _cursor;
    private readonly OperandParser _operands;
    private readonly ComparisonParser _comparisons;

    public OperatorParser(TokenCursor cursor)
    {
        _cursor = cursor;
        _operands = new OperandParser(cursor, this);
        _comparisons = new ComparisonParser(cursor, this);
    }

    /// <summary>A whole expression, as between parentheses or as an argument.</summary>
    public ExpressionSyntax Parse() => Nested(ParseConditional);

    /// <summary>Sums, differences and all that binds stronger.</summary>
    public ExpressionSyntax ParseSum() => ParseChain(ParseProduct, TokenKind.Plus, TokenKind.Minus);

    private ExpressionSyntax ParseConditional()
    {
        int start = _cursor.Current.Span.Start;
        ExpressionSyntax condition = ParseChain(ParseConjunction, TokenKind.Or);
        if (!_cursor.Is(TokenKind.Question))
        {
            return condition;
        }

        _cursor.Advance();
        ExpressionSyntax whenTrue = Parse();
        if (!_cursor.Is(TokenKind.Colon))
        {
            _cursor.ReportHere(SyntaxProblems.ColonExpected(_cursor.Found()));
            return whenTrue;
        }

        _cursor.Advance();
        ExpressionSyntax whenFalse = Parse();
        return _cursor.Made(new ConditionalSyntax(SpanFrom(start), condition, whenTrue, whenFalse));
    }

    private ExpressionSyntax ParseConjunction() => ParseChain(ParseNegation, TokenKind.And);

    private ExpressionSyntax ParseNegation() =>
        _cursor.Is(TokenKind.Not) ? ParseUnary(UnaryOperator.Not, ParseNegation) : _comparisons.Parse();

    private ExpressionSyntax ParseProduct() => ParseChain(ParseSigned, TokenKind.Star, TokenKind.Slash);

    private ExpressionSyntax ParseSigned()
    {
        switch (_cursor.Current.Kind)
        {
            case TokenKind.Minus:
                return ParseUnary(UnaryOperator.Negate, ParseSigned);
            case TokenKind.Not:
                _cursor.ReportHere(SyntaxProblems.NotNeedsParentheses());
                return ParseUnary(UnaryOperator.Not, ParseSigned);
            case TokenKind.Plus:
                _cursor.ReportHere(SyntaxProblems.LeadingPlus());
                _cursor.Advance();
                return Nested(ParseSigned);
            default:
                return _operands.Parse();
        }
    }

    private ExpressionSyntax ParseUnary(UnaryOperator @operator, Func<ExpressionSyntax> parseOperand)
    {
        int start = _cursor.Advance().Span.Start;
        ExpressionSyntax operand = Nested(parseOperand);
        return _cursor.Made(new UnarySyntax(SpanFrom(start), @operator, operand));
    }

    private ExpressionSyntax ParseChain(Func<ExpressionSyntax> parseOperand, params ReadOnlySpan<TokenKind> operators)
    {
        int start = _cursor.Current.Span.Start;
        ExpressionSyntax left = parseOperand();
        while (_cursor.Is(operators))
        {
            Token sign = _cursor.Advance();
            ExpressionSyntax right = parseOperand();
            left = _cursor.Made(new BinarySyntax(SpanFrom(start), Operators.Binary(sign.Kind), sign.Span, left, right));
        }

        return left;
    }

    private ExpressionSyntax Nested(Func<ExpressionSyntax> parse)
    {
        ExpressionSyntax inner = _cursor.TryEnter() ? parse() : new MissingSyntax(_cursor.Current.Span);
        _cursor.Leave();
        return inner;
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, _cursor.LastEnd));
}
