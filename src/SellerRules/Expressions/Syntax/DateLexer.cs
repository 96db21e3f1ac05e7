using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads dates and instants in ISO form, and what was meant as one.</summary>
internal sealed class DateLexer(LexerText text, SyntaxReporter reporter)
{
    private const string DateShape = "dddd-dd-dd";

    /// <summary>The date or instant that begins at <paramref name="start"/>, or null where a number does.</summary>
    public Token? TryRead(int start)
    {
        if (!text.HasShape(start, DateShape))
        {
            return Misspelt(start);
        }

        int dateEnd = start + DateShape.Length;
        if (text[dateEnd] is 'T' or 't')
        {
            return ReadInstant(start, TimeEnd(dateEnd + 1));
        }

        int time = text.SkipWhile(dateEnd, LexerText.IsBlank);
        if (time > dateEnd && text.HasShape(time, "dd:dd"))
        {
            return ReadInstant(start, TimeEnd(time));
        }

        int end = text.SkipWhile(dateEnd, LexerText.IsWord);
        return ReadDate(start, end);
    }

    private Token ReadDate(int start, int end)
    {
        TextSpan span = TextSpan.FromBounds(start, end);
        string words = text.Words(span);
        if (!IsoText.TryDate(words, out LocalDate date))
        {
            reporter.Report(span, LexicalProblems.NoSuchDate(words));
            return Literal(span, LiteralKind.Date, default(LocalDate));
        }

        if (!TimeRange.Contains(date.AtMidnight().InUtc().ToInstant()))
        {
            reporter.Report(span, LexicalProblems.OutOfRange(words));
        }

        return Literal(span, LiteralKind.Date, date);
    }

    private Token ReadInstant(int start, int end)
    {
        TextSpan span = TextSpan.FromBounds(start, end);
        string words = text.Words(span);
        string whole = HasSeconds(words) ? words : words.Insert(words.Length < 16 ? words.Length : 16, ":00");
        if (IsoText.TryInstant(whole, out Instant value))
        {
            if (!TimeRange.Contains(value))
            {
                reporter.Report(span, LexicalProblems.OutOfRange(words));
            }

            return Literal(span, LiteralKind.Instant, value);
        }

        bool lacksOffset = LocalDateTimePattern.ExtendedIso.Parse(whole).Success;
        reporter.Report(span, lacksOffset ? LexicalProblems.NoOffset(words) : LexicalProblems.NoSuchInstant(words));
        return Literal(span, LiteralKind.Instant, default(Instant));
    }

    private static bool HasSeconds(string words) => words.Length > 16 && words[16] == ':';

    private int TimeEnd(int time)
    {
        int end = text.SkipWhile(time, unit => char.IsAsciiDigit(unit) || unit is ':' or '.');
        if (text[end] is '+' or '-' && char.IsAsciiDigit(text[end + 1]))
        {
            end = text.SkipWhile(end + 1, unit => char.IsAsciiDigit(unit) || unit == ':');
        }

        return text.SkipWhile(end, LexerText.IsWord);
    }

    private Token? Misspelt(int start)
    {
        int first = text.SkipWhile(start, char.IsAsciiDigit);
        char separator = text[first];
        int second = separator is '-' or '/' ? text.SkipWhile(first + 1, char.IsAsciiDigit) : first;
        int third = second > first + 1 && text[second] == separator ? text.SkipWhile(second + 1, char.IsAsciiDigit) : second;
        int middle = second - first - 1;
        int last = third - second - 1;
        bool isYearFirst = first - start == 4 && middle is 1 or 2 && last is 1 or 2;
        bool isYearLast = first - start is 1 or 2 && middle is 1 or 2 && last == 4;
        if (!(isYearFirst || isYearLast))
        {
            return null;
        }

        TextSpan span = TextSpan.FromBounds(start, third);
        reporter.Report(span, LexicalProblems.MisspeltDate(text.Words(span)));
        return Literal(span, LiteralKind.Date, default(LocalDate));
    }

    private static Token Literal(TextSpan span, LiteralKind kind, object value) =>
        new(TokenKind.Literal, span, new LiteralSyntax(span, kind, value));
}
