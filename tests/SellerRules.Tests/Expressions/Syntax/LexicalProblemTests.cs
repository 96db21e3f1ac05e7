namespace SellerRules.Tests.Expressions.Syntax;

public sealed class LexicalProblemTests
{
    private const string Days = "give the limit a name under `parameters` (`\"limit\": \"P5D\"`) and write `after(t, @limit)`; for elapsed time write hours: `120h`";
    private const string UnitsAre = "; units are `h`, `min` and `s`, without a blank";
    private const string DateForm = "write year, month, day: `2024-01-31`";
    private const string DateOrBlanks = "write `2024-01-31`; for arithmetic put blanks around the operators";
    private const string InstantForm = "write `2024-01-31T00:00:00Z`, or with an offset: `2024-01-31T08:00:00+08:00`";

    public static TheoryData<string, string, string, string, string> Problems => new()
    {
        { "a AND b", "AND", "SR0313", "`AND` is written `and`", "write `and`" },
        { "a == True", "True", "SR0313", "`True` is written `true`", "write `true`" },
        { "a IS none", "IS", "SR0313", "`IS` is written `is`", "write `is`" },
        { "a === b", "===", "SR0313", "`===` is written `==`", "write `==`" },
        { "a =< b", "=<", "SR0313", "`=<` is written `<=`", "write `<=`" },
        { "a & b", "&", "SR0313", "`&` is written `and`", "write `and`" },
        { "a | b", "|", "SR0313", "`|` is written `or`", "write `or`" },
        { "order?.total > b", "?.", "SR0313", "`?.` is written `.`", "write `.`" },
        { "f（a)", "（", "SR0313", "`（` is written `(`", "write `(`" },
        { "a ≥ b", "≥", "SR0313", "`≥` is written `>=`", "write `>=`" },
        { "a ?? b", "??", "SR0313", "there is no operator `??`", "an absent fact makes the result unknown by itself, so nothing has to stand in for it" },
        { "a; b", ";", "SR0313", "there is no operator `;`", "an expression is one condition or value; join conditions with `and`" },
        { "a in {b}", "{", "SR0313", "there is no operator `{`", "write lists as `['ES', 'FR']`" },
        { "a in {b}", "}", "SR0313", "there is no operator `}`", "write lists as `['ES', 'FR']`" },
        { "订单 == b", "订", "SR0310", "`订` has no meaning in an expression", "text stands in single quotes: `'text'`; names are written in letters a–z and digits" },
        { "a == 😀", "😀", "SR0310", "`😀` has no meaning in an expression", "text stands in single quotes: `'text'`; names are written in letters a–z and digits" },
        { "a\u00A0== b", "\u00A0", "SR0310", "the invisible character U+00A0 has no meaning in an expression", "text stands in single quotes: `'text'`; names are written in letters a–z and digits" },
        { "a == 'ES", "'ES", "SR0311", "the text that begins here has no closing quote", "end it with `'`; a quote inside a text is written twice: `'it''s'`" },
        { "a == “ES”", "“ES”", "SR0312", "text stands in single quotes", "write `'ES'`" },
        { "a > 1,000", "000", "SR0314", "the number `000` begins with a zero", "write it without leading zeros, and thousands without separators: `1000`" },
        { "a > .5", ".5", "SR0314", "the number `.5` has no digit before its point", "write `0.5`" },
        { "12345678901234567890123456789", "12345678901234567890123456789", "SR0314", "the number `12345678901234567890123456789` has too many digits", "at most 28 digits are exact" },
        { "after(t, 5d)", "5d", "SR0316", "`5d`: days, weeks, months and years are limits of the calendar, not lengths of time", Days },
        { "t + 2w", "2w", "SR0316", "`2w`: days, weeks, months and years are limits of the calendar, not lengths of time", Days },
        { "t + 3 days", "3 days", "SR0316", "`3 days`: days, weeks, months and years are limits of the calendar, not lengths of time", Days },
        { "t + 6months", "6months", "SR0316", "`6months`: days, weeks, months and years are limits of the calendar, not lengths of time", Days },
        { "t + 72 h", "72 h", "SR0317", "the unit in `72 h` is written otherwise", "write `72h`" + UnitsAre },
        { "t + 2hours", "2hours", "SR0317", "the unit in `2hours` is written otherwise", "write `2h`" + UnitsAre },
        { "t + 30m", "30m", "SR0317", "the unit in `30m` is written otherwise", "write `30min`" + UnitsAre },
        { "t + 1h30min", "1h30min", "SR0317", "`1h30min` mixes two units", "write one unit, or a sum: `1h + 30min`" },
        { "a > 10kg", "10kg", "SR0317", "`kg` behind a number is no unit that is known here: `10kg`", "units are `%`, `h`, `min`, `s`; amounts are written `USD 5000`" },
        { "a > 300 %", "%", "SR0317", "`%` stands directly behind its number; there is no remainder operator", "write `300%` without a blank" },
        { "t > 2562048h", "2562048h", "SR0317", "`2562048h` is too long or too fine", "write at most `2562047h`, in steps of a nanosecond" },
        { "t > 0.0000000001s", "0.0000000001s", "SR0317", "`0.0000000001s` is too long or too fine", "write at most `2562047h`, in steps of a nanosecond" },
        { "a > 5000USD", "5000USD", "SR0318", "the amount `5000USD` can't be read", "write `USD 5000`" },
        { "a > USD5000", "USD5000", "SR0318", "the amount `USD5000` can't be read", "write `USD 5000`" },
        { "a > USD 5000k", "USD 5000k", "SR0318", "the amount `USD 5000k` can't be read", "write `USD 5000`" },
        { "a > $5", "$", "SR0318", "`$` isn't a currency's code", "write the ISO code before the amount: `USD 5000`" },
        { "a > ￥5", "￥", "SR0318", "`￥` isn't a currency's code", "write the ISO code before the amount: `USD 5000`" },
        { "d > 2024-02-30", "2024-02-30", "SR0315", "there is no date `2024-02-30`", DateForm },
        { "d > 2024-01-011", "2024-01-011", "SR0315", "there is no date `2024-01-011`", DateForm },
        { "d > 2024-1-1", "2024-1-1", "SR0315", "`2024-1-1` looks like a date, but isn't written as one", DateOrBlanks },
        { "d > 31/01/2024", "31/01/2024", "SR0315", "`31/01/2024` looks like a date, but isn't written as one", DateOrBlanks },
        { "d < 9999-12-31", "9999-12-31", "SR0315", "`9999-12-31` is outside the years 1900 to 2199", "leave an open end out instead of writing a far date" },
        { "t > 2024-01-01T00:00:00", "2024-01-01T00:00:00", "SR0315", "the instant `2024-01-01T00:00:00` doesn't say in which zone", "write `2024-01-01T00:00:00Z` for UTC, or an offset: `2024-01-01T00:00:00+08:00`" },
        { "t > 2024-01-01T25:00:00Z", "2024-01-01T25:00:00Z", "SR0315", "`2024-01-01T25:00:00Z` is no instant", InstantForm },
        { "t > 2024-01-01 10:00Z", "2024-01-01 10:00Z", "SR0315", "`2024-01-01 10:00Z` is no instant", InstantForm },
        { "a > @", "@", "SR0319", "`@` isn't followed by a parameter's name", "write `@name`, in lower case letters, digits and `-`" },
        { "a > @x/y#", "@x/y#", "SR0319", "`@x/y#` isn't followed by a parameter's name", "write `@name`, in lower case letters, digits and `-`" },
        { "a > @maxDays", "@maxDays", "SR0319", "`@maxDays` isn't a parameter's name: those are lower case letters, digits and `-`", "write `@max-days`" },
        { "a > @max_days", "@max_days", "SR0319", "`@max_days` isn't a parameter's name: those are lower case letters, digits and `-`", "write `@max-days`" },
        { "@a-@b", "@a-", "SR0319", "the parameter name `@a-` ends with `-`", "to subtract, put blanks around `-`: `@a - …`" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Parse_UnreadableWord_SaysWhatToWrite(string expression, string marked, string code, string message, string help)
    {
        ParsedExpression parsed = ParsedExpression.Of(expression);

        Assert.Null(parsed.Root);
        Diagnostic problem = Assert.Single(parsed.Problems, p => ParsedExpression.Marked(p) == marked);
        Assert.Equal((code, message, help), (problem.Code, problem.Message, problem.Help));
    }

    [Fact]
    public void Parse_DoubleQuotesInJson_MarksTheEscapedWords()
    {
        ParsedExpression parsed = ParsedExpression.Of(ParsedExpression.FromJson("\"\\u0061 == \\\"ES\\\"\"", "a == \"ES\""));

        Diagnostic problem = Assert.Single(parsed.Problems);
        Assert.Equal("\\\"ES\\\"", ParsedExpression.Marked(problem));
        Assert.Equal(("SR0312", 12), (problem.Code, problem.Column));
        Assert.Equal("write `'ES'`", problem.Help);
    }

    [Fact]
    public void Parse_SeveralUnreadableWords_ReportsEach()
    {
        ParsedExpression parsed = ParsedExpression.Of("a AND b == 5d OR c == \"x\" Or d > $5");

        Assert.Equal(["AND", "5d", "OR", "\\\"x\\\"", "Or", "$"], parsed.Problems.Select(ParsedExpression.Marked));
    }
}
