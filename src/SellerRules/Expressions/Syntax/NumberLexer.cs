using System.Globalization;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Reads numbers and what a number and a unit make: shares, durations, amounts of money.</summary>
internal sealed class NumberLexer(LexerText text, SyntaxReporter reporter)
{
    private const int MaxDigits = 28;

    /// <summary>The constant that begins with the digit at <paramref name="start"/>.</summary>
    public Token Read(int start)
    {
        int end = NumberEnd(start);
        decimal value = Value(start, end);
        if (text[end] == '%')
        {
            return Share(start, end + 1, value);
        }

        int suffixEnd = text.SkipWhile(end, LexerText.IsWord);
        return suffixEnd > end ? WithSuffix(start, end, suffixEnd, value) : WithNextWord(start, end, value);
    }

    /// <summary>A number such as <c>.5</c>, which is reported.</summary>
    public Token ReadWithoutLeadingDigit(int start)
    {
        int end = text.SkipWhile(start + 1, char.IsAsciiDigit);
        reporter.Report(TextSpan.FromBounds(start, end), LexicalProblems.NoLeadingDigit(text.Between(start, end)));
        return Literal(start, end, LiteralKind.Number, 0m);
    }

    /// <summary>The amount that begins with a word, or null where the word is no currency in front of a number.</summary>
    public Token? TryReadMoney(TextSpan word)
    {
        string currency = text.Words(word);
        int number = text.SkipWhile(word.End, LexerText.IsBlank);
        if (IsCurrency(currency) && char.IsAsciiDigit(text[number]))
        {
            int end = NumberEnd(number);
            decimal value = Value(number, end);
            int whole = text.SkipWhile(end, unit => LexerText.IsWord(unit) || unit == '%');
            if (whole > end)
            {
                string found = text.Between(word.Start, whole);
                reporter.Report(TextSpan.FromBounds(word.Start, whole), LexicalProblems.CurrencyBehind(found, text.Between(word.Start, end)));
            }

            return Literal(word.Start, whole, LiteralKind.Money, new Money(value, currency));
        }

        bool isJoined = currency.Length > 3 && IsCurrency(currency[..3]) && currency.Skip(3).All(char.IsAsciiDigit);
        if (!isJoined)
        {
            return null;
        }

        int joinedEnd = NumberEnd(word.Start + 3);
        string amount = text.Between(word.Start + 3, joinedEnd);
        reporter.Report(TextSpan.FromBounds(word.Start, joinedEnd), LexicalProblems.CurrencyBehind(text.Between(word.Start, joinedEnd), $"{currency[..3]} {amount}"));
        return Literal(word.Start, joinedEnd, LiteralKind.Money, new Money(0m, currency[..3]));
    }

    private int NumberEnd(int start)
    {
        int end = text.SkipWhile(start, char.IsAsciiDigit);
        bool hasFraction = text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        return hasFraction ? text.SkipWhile(end + 1, char.IsAsciiDigit) : end;
    }

    private decimal Value(int start, int end)
    {
        string digits = text.Between(start, end);
        TextSpan span = TextSpan.FromBounds(start, end);
        if (digits.Length > 1 && digits[0] == '0' && digits[1] != '.')
        {
            reporter.Report(span, LexicalProblems.LeadingZero(digits));
            return 0m;
        }

        if (digits.Count(char.IsAsciiDigit) > MaxDigits)
        {
            reporter.Report(span, LexicalProblems.TooManyDigits(digits));
            return 0m;
        }

        return decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private Token Share(int start, int end, decimal percent)
    {
        decimal share = percent / 100m;
        if (share * 100m != percent)
        {
            reporter.Report(TextSpan.FromBounds(start, end), LexicalProblems.TooManyDigits(text.Between(start, end)));
        }

        return Literal(start, end, LiteralKind.Share, share);
    }

    private Token WithSuffix(int start, int numberEnd, int end, decimal value)
    {
        string number = text.Between(start, numberEnd);
        string suffix = text.Between(numberEnd, end);
        string found = text.Between(start, end);
        if (Units.ClockUnit(suffix) == suffix)
        {
            return Duration(start, end, value, suffix);
        }

        if (IsCurrency(suffix))
        {
            reporter.Report(TextSpan.FromBounds(start, end), LexicalProblems.CurrencyBehind(found, $"{suffix} {number}"));
            return Literal(start, end, LiteralKind.Money, new Money(value, suffix));
        }

        int letters = text.SkipWhile(numberEnd, char.IsAsciiLetter);
        bool isMixed = letters < end && Units.ClockUnit(text.Between(numberEnd, letters)) is not null;
        return Misspelt(start, end, isMixed ? LexicalProblems.MixedUnits(found) : SuffixProblem(found, number, suffix));
    }

    private Token WithNextWord(int start, int end, decimal value)
    {
        int wordStart = text.SkipWhile(end, LexerText.IsBlank);
        int wordEnd = text.SkipWhile(wordStart, LexerText.IsWord);
        string word = wordStart > end ? text.Between(wordStart, wordEnd) : string.Empty;
        string number = text.Between(start, end);
        if (IsCurrency(word) && Keywords.Meant(word) is null)
        {
            return Literal(start, wordEnd, LiteralKind.Money, new Money(value, word));
        }

        bool isUnit = Units.ClockUnit(word) is not null || Units.IsCalendarUnit(word);
        return isUnit
            ? Misspelt(start, wordEnd, SuffixProblem(text.Between(start, wordEnd), number, word))
            : Literal(start, end, LiteralKind.Number, value);
    }

    private static Problem SuffixProblem(string found, string number, string suffix) =>
        Units.IsCalendarUnit(suffix) ? LexicalProblems.DaysAreLimits(found)
        : Units.ClockUnit(suffix) is { } unit ? LexicalProblems.UnitSpelling(found, number + unit)
        : LexicalProblems.NumberSuffix(found, suffix);

    private Token Misspelt(int start, int end, Problem problem)
    {
        reporter.Report(TextSpan.FromBounds(start, end), problem);
        return Literal(start, end, LiteralKind.Duration, NodaTime.Duration.Zero);
    }

    private Token Duration(int start, int end, decimal value, string unit)
    {
        decimal nanosecondsPerUnit = Units.Seconds(unit) * NodaConstants.NanosecondsPerSecond;
        bool isExact = value <= long.MaxValue / nanosecondsPerUnit && value * nanosecondsPerUnit % 1m == 0m;
        if (!isExact)
        {
            reporter.Report(TextSpan.FromBounds(start, end), LexicalProblems.DurationTooLong(text.Between(start, end)));
        }

        long nanoseconds = isExact ? (long)(value * nanosecondsPerUnit) : 0L;
        return Literal(start, end, LiteralKind.Duration, NodaTime.Duration.FromNanoseconds(nanoseconds));
    }

    private static bool IsCurrency(string word) => word.Length == 3 && word.All(char.IsAsciiLetterUpper);

    private static Token Literal(int start, int end, LiteralKind kind, object value)
    {
        TextSpan span = TextSpan.FromBounds(start, end);
        return new Token(TokenKind.Literal, span, new LiteralSyntax(span, kind, value));
    }
}
