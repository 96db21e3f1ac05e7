using SellerRules.Diagnostics;

namespace SellerRules.Expressions.Syntax;

/// <summary>What can be wrong with a single word, sign or constant of an expression.</summary>
internal static class LexicalProblems
{
    public static readonly DiagnosticCode Character = new("SR0310", "Unknown character in an expression");
    public static readonly DiagnosticCode Open = new("SR0311", "Text without an end");
    public static readonly DiagnosticCode Quotes = new("SR0312", "Text in other quotes");
    public static readonly DiagnosticCode Spelling = new("SR0313", "Word or sign spelt as in another language");
    public static readonly DiagnosticCode Number = new("SR0314", "Number that can't be read");
    public static readonly DiagnosticCode Date = new("SR0315", "Date or instant that can't be read");
    public static readonly DiagnosticCode Days = new("SR0316", "Days, weeks, months or years in an expression");
    public static readonly DiagnosticCode Unit = new("SR0317", "Unknown or misspelt unit");
    public static readonly DiagnosticCode Amount = new("SR0318", "Amount of money that can't be read");
    public static readonly DiagnosticCode Parameter = new("SR0319", "Parameter name that can't be read");

    public static Problem UnknownCharacter(string shown) =>
        new(Character, $"{shown} has no meaning in an expression", "text stands in single quotes: `'text'`; names are written in letters a–z and digits");

    public static Problem CurrencySign(string sign) =>
        new(Amount, $"`{sign}` isn't a currency's code", "write the ISO code before the amount: `USD 5000`");

    public static Problem UnclosedText() =>
        new(Open, "the text that begins here has no closing quote", "end it with `'`; a quote inside a text is written twice: `'it''s'`");

    public static Problem OtherQuotes(string inner) =>
        new(Quotes, "text stands in single quotes", $"write `'{inner.Replace("'", "''", StringComparison.Ordinal)}'`");

    public static Problem Misspelt(string found, string meant) => new(Spelling, $"`{found}` is written `{meant}`", $"write `{meant}`");

    public static Problem UnknownSign(string found, string help) => new(Spelling, $"there is no operator `{found}`", help);

    public static Problem LeadingZero(string found) =>
        new(Number, $"the number `{found}` begins with a zero", "write it without leading zeros, and thousands without separators: `1000`");

    public static Problem NoLeadingDigit(string found) => new(Number, $"the number `{found}` has no digit before its point", $"write `0{found}`");

    public static Problem TooManyDigits(string found) => new(Number, $"the number `{found}` has too many digits", "at most 28 digits are exact");

    public static Problem NumberSuffix(string found, string suffix) =>
        new(Unit, $"`{suffix}` behind a number is no unit that is known here: `{found}`", "units are `%`, `h`, `min`, `s`; amounts are written `USD 5000`");

    public static Problem UnitSpelling(string found, string meant) =>
        new(Unit, $"the unit in `{found}` is written otherwise", $"write `{meant}`; units are `h`, `min` and `s`, without a blank");

    public static Problem MixedUnits(string found) =>
        new(Unit, $"`{found}` mixes two units", "write one unit, or a sum: `1h + 30min`");

    public static Problem PercentApart() =>
        new(Unit, "`%` stands directly behind its number; there is no remainder operator", "write `300%` without a blank");

    public static Problem DaysAreLimits(string found) =>
        new(
            Days,
            $"`{found}`: days, weeks, months and years are limits of the calendar, not lengths of time",
            "give the limit a name under `parameters` (`\"limit\": \"P5D\"`) and write `after(t, @limit)`; for elapsed time write hours: `120h`");

    public static Problem DurationTooLong(string found) => new(Unit, $"`{found}` is too long or too fine", "write at most `2562047h`, in steps of a nanosecond");

    public static Problem CurrencyBehind(string found, string meant) =>
        new(Amount, $"the amount `{found}` can't be read", $"write `{meant}`");

    public static Problem MisspeltDate(string found) =>
        new(Date, $"`{found}` looks like a date, but isn't written as one", "write `2024-01-31`; for arithmetic put blanks around the operators");

    public static Problem NoSuchDate(string found) => new(Date, $"there is no date `{found}`", "write year, month, day: `2024-01-31`");

    public static Problem OutOfRange(string found) => new(Date, $"`{found}` is outside the years 1900 to 2199", "leave an open end out instead of writing a far date");

    public static Problem NoSuchInstant(string found) =>
        new(Date, $"`{found}` is no instant", "write `2024-01-31T00:00:00Z`, or with an offset: `2024-01-31T08:00:00+08:00`");

    public static Problem NoOffset(string found) =>
        new(Date, $"the instant `{found}` doesn't say in which zone", $"write `{found}Z` for UTC, or an offset: `{found}+08:00`");

    public static Problem EmptyParameter(string found) => new(Parameter, $"`{found}` isn't followed by a parameter's name", "write `@name`, in lower case letters, digits and `-`");

    public static Problem ParameterSpelling(string found, string meant) =>
        new(Parameter, $"`{found}` isn't a parameter's name: those are lower case letters, digits and `-`", $"write `{meant}`");

    public static Problem ParameterEndsWithMinus(string found) =>
        new(Parameter, $"the parameter name `{found}` ends with `-`", $"to subtract, put blanks around `-`: `{found[..^1]} - …`");
}
