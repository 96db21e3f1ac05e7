using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Cuts an expression into tokens. What it can't read is reported and read as what was probably meant.</summary>
internal sealed class Lexer
{
    private readonly SyntaxReporter _reporter;
    private readonly LexerText _text;
    private readonly NumberLexer _numbers;
    private readonly DateLexer _dates;
    private readonly SignLexer _signs;

    private Lexer(SyntaxReporter reporter)
    {
        _reporter = reporter;
        _text = new LexerText(reporter.Text);
        _numbers = new NumberLexer(_text, reporter);
        _dates = new DateLexer(_text, reporter);
        _signs = new SignLexer(_text, reporter);
    }

    /// <summary>All tokens; the last one, and only it, is <see cref="TokenKind.End"/>.</summary>
    public static IReadOnlyList<Token> Read(SyntaxReporter reporter)
    {
        Lexer lexer = new(reporter);
        List<Token> tokens = [];
        int at = 0;
        while ((at = lexer._text.SkipWhile(at, LexerText.IsBlank)) < lexer._text.Length)
        {
            bool isMember = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Dot;
            Token token = lexer.Next(at, isMember);
            tokens.Add(token);
            at = token.Span.End;
        }

        tokens.Add(new Token(TokenKind.End, new TextSpan(lexer._text.Length, 0)));
        return tokens;
    }

    private Token Next(int at, bool isMember)
    {
        char first = _text[at];
        if (char.IsAsciiDigit(first))
        {
            return _dates.TryRead(at) ?? _numbers.Read(at);
        }

        return first switch
        {
            '\'' => ReadText(at),
            '@' => ReadParameter(at),
            '.' when char.IsAsciiDigit(_text[at + 1]) && !isMember => _numbers.ReadWithoutLeadingDigit(at),
            _ when LexerText.BeginsWord(first) => ReadWord(at, isMember),
            _ when ForeignCharacters.IsQuote(first) => ReadForeignText(at),
            _ => _signs.Read(at),
        };
    }

    private Token ReadText(int start)
    {
        int at = start + 1;
        while (at < _text.Length)
        {
            if (_text[at] != '\'')
            {
                at++;
            }
            else if (_text[at + 1] == '\'')
            {
                at += 2;
            }
            else
            {
                string value = _text.Between(start + 1, at).Replace("''", "'", StringComparison.Ordinal);
                return Literal(start, at + 1, LiteralKind.Text, value);
            }
        }

        _reporter.ReportLast(TextSpan.FromBounds(start, _text.Length), LexicalProblems.UnclosedText());
        return Literal(start, _text.Length, LiteralKind.Text, _text.Between(start + 1, _text.Length));
    }

    private Token ReadForeignText(int start)
    {
        int close = _text.SkipWhile(start + 1, unit => !ForeignCharacters.IsQuote(unit));
        if (close == _text.Length)
        {
            _reporter.ReportLast(TextSpan.FromBounds(start, _text.Length), LexicalProblems.UnclosedText());
            return Literal(start, _text.Length, LiteralKind.Text, string.Empty);
        }

        string inner = _text.Between(start + 1, close);
        _reporter.Report(TextSpan.FromBounds(start, close + 1), LexicalProblems.OtherQuotes(inner));
        return Literal(start, close + 1, LiteralKind.Text, inner);
    }

    private Token ReadWord(int start, bool isMember)
    {
        TextSpan span = TextSpan.FromBounds(start, _text.SkipWhile(start, LexerText.IsWord));
        string word = _text.Words(span);
        if (isMember)
        {
            return new Token(TokenKind.Name, span);
        }

        if (Keywords.Meant(word) is { } meant)
        {
            TokenKind kind = Keywords.KindOf(meant);
            if (word != meant && kind is not TokenKind.Null)
            {
                _reporter.Report(span, LexicalProblems.Misspelt(word, meant));
            }

            return kind == TokenKind.Literal ? Literal(start, span.End, LiteralKind.Boolean, meant == "true") : new Token(kind, span);
        }

        return _numbers.TryReadMoney(span) ?? new Token(TokenKind.Name, span);
    }

    private Token ReadParameter(int start)
    {
        int end = _text.SkipWhile(start + 1, IsParameterName);
        int set = _text.SkipWhile(start + 1, unit => IsParameterName(unit) || unit == '/');
        if (set > start + 1 && _text[set] == '#')
        {
            end = _text.SkipWhile(set + 1, IsParameterName);
        }

        int whole = _text.SkipWhile(end, unit => LexerText.IsWord(unit) || unit == '-');
        TextSpan span = TextSpan.FromBounds(start, whole);
        string found = _text.Words(span);
        if (found == "@" || found.EndsWith('#'))
        {
            _reporter.Report(span, LexicalProblems.EmptyParameter(found));
        }
        else if (whole > end)
        {
            _reporter.Report(span, LexicalProblems.ParameterSpelling(found, InKebabCase(found)));
        }
        else if (found.EndsWith('-'))
        {
            _reporter.Report(span, LexicalProblems.ParameterEndsWithMinus(found));
        }

        return new Token(TokenKind.Parameter, span);
    }

    private static bool IsParameterName(char unit) => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-';

    private static string InKebabCase(string name)
    {
        System.Text.StringBuilder kebab = new();
        foreach (char unit in name)
        {
            bool begins = char.IsAsciiLetterUpper(unit) && kebab.Length > 1 && kebab[^1] != '-';
            kebab.Append(begins ? "-" : string.Empty).Append(unit == '_' ? '-' : char.ToLowerInvariant(unit));
        }

        return kebab.ToString();
    }

    private static Token Literal(int start, int end, LiteralKind kind, object value)
    {
        TextSpan span = TextSpan.FromBounds(start, end);
        return new Token(TokenKind.Literal, span, new LiteralSyntax(span, kind, value));
    }
}
