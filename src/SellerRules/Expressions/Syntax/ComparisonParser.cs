using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads comparisons, of which one excludes the next: <c>a &lt; b &lt; c</c> has no meaning here.</summary>
internal sealed class ComparisonParser(TokenCursor cursor, OperatorParser operators)
{
    /// <summary>A sum, or a comparison of sums.</summary>
    public ExpressionSyntax Parse()
    {
        int start = cursor.Current.Span.Start;
        ExpressionSyntax left = operators.ParseSum();
        ExpressionSyntax compared = left;
        while (Operators.IsComparison(cursor.Current.Kind) || IsNotBehindOperand())
        {
            Token sign = cursor.Current;
            ExpressionSyntax next = ParseRest(start, compared);
            if (!ReferenceEquals(compared, left))
            {
                cursor.Report(sign.Span, SyntaxProblems.ChainedComparison(Joined(compared, next)));
            }

            compared = next;
        }

        return compared;
    }

    private ExpressionSyntax ParseRest(int start, ExpressionSyntax left)
    {
        Token sign = cursor.Advance();
        if (sign.Kind == TokenKind.Is)
        {
            return ParsePresence(start, left);
        }

        if (sign.Kind == TokenKind.Not)
        {
            Token negated = cursor.Advance();
            ExpressionSyntax list = operators.ParseSum();
            string instead = $"not {Shown(start, left)} {cursor.Words(negated.Span)} {cursor.Shown(list.Span)}";
            cursor.Report(sign.Span, SyntaxProblems.NotBehindOperand(instead));
            return list;
        }

        if (sign.Kind is TokenKind.Equal or TokenKind.NotEqual && cursor.Is(TokenKind.Null, TokenKind.None))
        {
            string presence = sign.Kind == TokenKind.Equal ? "none" : "some";
            cursor.ReportHere(SyntaxProblems.NoNull(cursor.Shown(cursor.Current.Span), $"{Shown(start, left)} is {presence}"));
            cursor.Advance();
            return new MissingSyntax(SpanFrom(start));
        }

        ExpressionSyntax right = operators.ParseSum();
        return cursor.Made(new BinarySyntax(SpanFrom(start), Operators.Binary(sign.Kind), sign.Span, left, right));
    }

    private ExpressionSyntax ParsePresence(int start, ExpressionSyntax left)
    {
        bool isNegated = cursor.Is(TokenKind.Not);
        Token word = isNegated ? cursor.Following : cursor.Current;
        if (isNegated && word.Kind is TokenKind.None or TokenKind.Some or TokenKind.Null)
        {
            string opposite = word.Kind == TokenKind.Some ? "none" : "some";
            cursor.ReportHere(SyntaxProblems.NegatedPresence($"{Shown(start, left)} is {opposite}"));
            cursor.Advance();
        }
        else if (word.Kind == TokenKind.Null)
        {
            cursor.ReportHere(SyntaxProblems.NoNull(cursor.Shown(word.Span), $"{Shown(start, left)} is none"));
        }
        else if (word.Kind is not (TokenKind.None or TokenKind.Some))
        {
            cursor.ReportHere(SyntaxProblems.PresenceExpected(cursor.Found()));
            return Operators.MayFollowOperand(word.Kind) ? left : operators.ParseSum();
        }

        cursor.Advance();
        return cursor.Made(new PresenceSyntax(SpanFrom(start), left, word.Kind == TokenKind.Some));
    }

    private bool IsNotBehindOperand() => cursor.Is(TokenKind.Not) && cursor.Following.Kind is TokenKind.In or TokenKind.Under;

    private string? Joined(ExpressionSyntax first, ExpressionSyntax both) =>
        first is BinarySyntax left && both is BinarySyntax right
            ? $"{Side(left.Left)} {Sign(left)} {Side(left.Right)} and {Side(left.Right)} {Sign(right)} {Side(right.Right)}"
            : null;

    private string Side(ExpressionSyntax side) => cursor.Shown(side.Span);

    private string Sign(BinarySyntax binary) => cursor.Words(binary.OperatorSpan);

    private string Shown(int start, ExpressionSyntax left) => cursor.Shown(TextSpan.FromBounds(start, left.Span.End));

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, cursor.LastEnd));
}
