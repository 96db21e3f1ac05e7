using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>The place in the tokens up to which the parser has read, and the bounds that it keeps.</summary>
internal sealed class TokenCursor(IReadOnlyList<Token> tokens, SyntaxReporter reporter)
{
    private const int MaxShown = 40;
    private int _at;
    private int _depth;
    private int _nodes;

    /// <summary>The next token.</summary>
    public Token Current => tokens[_at];

    /// <summary>The token behind the next one.</summary>
    public Token Following => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    /// <summary>The unit behind the last token that was read.</summary>
    public int LastEnd => _at == 0 ? 0 : tokens[_at - 1].Span.End;

    /// <summary>Whether the next token is one of these.</summary>
    public bool Is(params ReadOnlySpan<TokenKind> kinds) => kinds.Contains(Current.Kind);

    /// <summary>Reads a token; the end is never read past.</summary>
    public Token Advance()
    {
        Token read = Current;
        _at = Math.Min(_at + 1, tokens.Count - 1);
        return read;
    }

    /// <summary>Reads tokens up to one of these, or the end.</summary>
    public void SkipUntil(params ReadOnlySpan<TokenKind> kinds)
    {
        while (!Is(TokenKind.End) && !Is(kinds))
        {
            Advance();
        }
    }

    /// <summary>Reads a token, and from an opening bracket all up to the one that closes it.</summary>
    public void SkipBracketed()
    {
        int open = 0;
        do
        {
            open += Is(TokenKind.OpenParenthesis, TokenKind.OpenBracket) ? 1 : 0;
            open -= Is(TokenKind.CloseParenthesis, TokenKind.CloseBracket) ? 1 : 0;
            Advance();
        }
        while (open > 0 && !Is(TokenKind.End));
    }

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => reporter.Words(span);

    /// <summary>The words of a span for a message, cut where they are long.</summary>
    public string Shown(TextSpan span)
    {
        string words = Words(span);
        return words.Length <= MaxShown ? words : $"{words[..(MaxShown - 1)]}…";
    }

    /// <summary>The next token for a message.</summary>
    public string Found() => Is(TokenKind.End) ? "nothing" : $"`{Shown(Current.Span)}`";

    /// <summary>Reports a problem with the next token; at the end of the text, with the last one.</summary>
    public void ReportHere(Problem problem)
    {
        bool isAtEnd = Is(TokenKind.End) && _at > 0;
        Report(isAtEnd ? tokens[_at - 1].Span : Current.Span, problem);
    }

    /// <summary>Reports a problem; what was reported on reading a token isn't reported again.</summary>
    public void Report(TextSpan span, Problem problem)
    {
        if (Current.Kind != TokenKind.Bad)
        {
            reporter.Report(span, problem);
        }
    }

    /// <summary>Goes a level deeper; false where that is too deep: then everything behind is given up.</summary>
    public bool TryEnter()
    {
        _depth++;
        if (_depth <= ExpressionBounds.MaxDepth)
        {
            return true;
        }

        GiveUp(SyntaxProblems.TooDeep());
        return false;
    }

    /// <summary>Goes back a level.</summary>
    public void Leave() => _depth--;

    /// <summary>Counts a node of the tree.</summary>
    public T Made<T>(T node)
        where T : ExpressionSyntax
    {
        _nodes++;
        if (_nodes == ExpressionBounds.MaxNodes + 1)
        {
            GiveUp(SyntaxProblems.TooLarge());
        }

        return node;
    }

    private void GiveUp(Problem problem)
    {
        reporter.ReportLast(Current.Span, problem);
        _at = tokens.Count - 1;
    }
}
