using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads operators and brackets, and what stands where one should.</summary>
internal sealed class SignLexer(LexerText text, SyntaxReporter reporter)
{
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("==", TokenKind.Equal), ("=>", TokenKind.Arrow), ("!=", TokenKind.NotEqual), ("<>", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("&&", TokenKind.And), ("||", TokenKind.Or),
        ("=", TokenKind.Equal), ("!", TokenKind.Not), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash),
        ("?", TokenKind.Question), (":", TokenKind.Colon), (",", TokenKind.Comma), (".", TokenKind.Dot),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
    ];

    private static readonly (string Sign, string Meant, TokenKind Kind)[] OtherSpellings =
    [
        ("===", "==", TokenKind.Equal), ("!==", "!=", TokenKind.NotEqual), ("=<", "<=", TokenKind.LessOrEqual),
        ("?.", ".", TokenKind.Dot), ("&", "and", TokenKind.And), ("|", "or", TokenKind.Or),
    ];

    private static readonly (string Sign, string Help)[] Unknown =
    [
        ("??", "an absent fact makes the result unknown by itself, so nothing has to stand in for it"),
        ("**", "write `x * x`"),
        ("++", "write `x + 1`"),
        ("^", "write `x * x` for a power; `a != b` for an exclusive or"),
        (";", "an expression is one condition or value; join conditions with `and`"),
        ("{", "write lists as `['ES', 'FR']`"),
        ("}", "write lists as `['ES', 'FR']`"),
        ("#", "another file's parameter is written `@set#name`"),
        ("~", "write `not`"),
        ("\\", "a quote inside a text is written twice: `'it''s'`"),
    ];

    /// <summary>The sign at a place; never longer than the text, never empty.</summary>
    public Token Read(int at)
    {
        foreach ((string sign, string meant, TokenKind kind) in OtherSpellings)
        {
            bool isWhole = sign.Length > 1 || text[at + 1] != sign[0];
            if (isWhole && text.HasShape(at, sign))
            {
                return Misspelt(at, sign.Length, meant, kind);
            }
        }

        foreach ((string sign, string help) in Unknown)
        {
            if (text.HasShape(at, sign))
            {
                TextSpan span = new(at, sign.Length);
                reporter.Report(span, LexicalProblems.UnknownSign(sign, help));
                return new Token(TokenKind.Bad, span);
            }
        }

        foreach ((string sign, TokenKind kind) in Signs)
        {
            if (text.HasShape(at, sign))
            {
                return new Token(kind, new TextSpan(at, sign.Length));
            }
        }

        return Foreign(at);
    }

    private Token Foreign(int at)
    {
        char found = text[at];
        if (ForeignCharacters.Meant(found) is { } meant && Array.Find(Signs, s => s.Sign == meant) is { Sign: not null } sign)
        {
            return Misspelt(at, 1, meant, sign.Kind);
        }

        TextSpan span = new(at, char.IsHighSurrogate(found) && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        string words = text.Words(span);
        Problem problem = found switch
        {
            '%' => LexicalProblems.PercentApart(),
            _ when ForeignCharacters.IsCurrencySign(found) => LexicalProblems.CurrencySign(words),
            _ when ForeignCharacters.Meant(found) is { } instead => LexicalProblems.Misspelt(words, instead),
            _ => LexicalProblems.UnknownCharacter(Shown(words)),
        };
        reporter.Report(span, problem);
        return new Token(TokenKind.Bad, Run(span));
    }

    private TextSpan Run(TextSpan first)
    {
        char unit = text[first.Start];
        int end = char.IsLetter(unit) ? text.SkipWhile(first.End, char.IsLetterOrDigit)
            : ForeignCharacters.IsCurrencySign(unit) ? text.SkipWhile(first.End, u => char.IsAsciiDigit(u) || u == '.')
            : first.End;
        return TextSpan.FromBounds(first.Start, end);
    }

    private Token Misspelt(int at, int length, string meant, TokenKind kind)
    {
        TextSpan span = new(at, length);
        reporter.Report(span, LexicalProblems.Misspelt(text.Words(span), meant));
        return new Token(kind, span);
    }

    private static string Shown(string words)
    {
        int code = char.IsSurrogatePair(words, 0) ? char.ConvertToUtf32(words, 0) : words[0];
        bool isVisible = char.GetUnicodeCategory(words, 0) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
        string number = code.ToString("X4", CultureInfo.InvariantCulture);
        return isVisible ? $"`{words}`" : $"the invisible character U+{number}";
    }
}
