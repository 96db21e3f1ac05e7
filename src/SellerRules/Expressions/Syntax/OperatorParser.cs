using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads operators by precedence, weakest first: <c>?:</c>, or, and, not, comparisons, + -, * /, a leading minus.</summary>
internal sealed class OperatorParser
{
    private readonly TokenCursor _cursor;
    private readonly OperandParser _operands;
    private readonly ComparisonParser _comparisons;

    // Made once, not at each operand.
    private readonly Func<ExpressionSyntax> _conditional;
    private readonly Func<ExpressionSyntax> _conjunction;
    private readonly Func<ExpressionSyntax> _negation;
    private readonly Func<ExpressionSyntax> _product;
    private readonly Func<ExpressionSyntax> _signed;

    public OperatorParser(TokenCursor cursor)
    {
        _cursor = cursor;
        _operands = new OperandParser(cursor, this);
        _comparisons = new ComparisonParser(cursor, this);
        (_conditional, _conjunction, _negation, _product, _signed) = (ParseConditional, ParseConjunction, ParseNegation, ParseProduct, ParseSigned);
    }

    /// <summary>A whole expression, as between parentheses or as an argument.</summary>
    public ExpressionSyntax Parse() => Nested(_conditional);

    /// <summary>Sums, differences and all that binds stronger.</summary>
    public ExpressionSyntax ParseSum() => ParseChain(_product, TokenKind.Plus, TokenKind.Minus);

    private ExpressionSyntax ParseConditional()
    {
        int start = _cursor.Current.Span.Start;
        ExpressionSyntax condition = ParseChain(_conjunction, TokenKind.Or);
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

    private ExpressionSyntax ParseConjunction() => ParseChain(_negation, TokenKind.And);

    private ExpressionSyntax ParseNegation() =>
        _cursor.Is(TokenKind.Not) ? ParseUnary(UnaryOperator.Not, _negation) : _comparisons.Parse();

    private ExpressionSyntax ParseProduct() => ParseChain(_signed, TokenKind.Star, TokenKind.Slash);

    private ExpressionSyntax ParseSigned()
    {
        switch (_cursor.Current.Kind)
        {
            case TokenKind.Minus:
                return ParseUnary(UnaryOperator.Negate, _signed);
            case TokenKind.Not:
                _cursor.ReportHere(SyntaxProblems.NotNeedsParentheses());
                return ParseUnary(UnaryOperator.Not, _signed);
            case TokenKind.Plus:
                _cursor.ReportHere(SyntaxProblems.LeadingPlus());
                _cursor.Advance();
                return Nested(_signed);
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
