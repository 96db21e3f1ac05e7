using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Tests.Expressions.Syntax;

public sealed class LiteralTests
{
    public static TheoryData<string, string, object> Constants => new()
    {
        { "''", "Text", "" },
        { "'it''s'", "Text", "it's" },
        { "'时限，\"x\"'", "Text", "时限，\"x\"" },
        { "0", "Number", 0m },
        { "0.50", "Number", 0.5m },
        { "9999999999999999999999999999", "Number", 9999999999999999999999999999m },
        { "300%", "Share", 3m },
        { "8.6%", "Share", 0.086m },
        { "72h", "Duration", Duration.FromHours(72) },
        { "30min", "Duration", Duration.FromMinutes(30) },
        { "1.5h", "Duration", Duration.FromMinutes(90) },
        { "0.000000001s", "Duration", Duration.FromNanoseconds(1) },
        { "2562047h", "Duration", Duration.FromHours(2562047) },
        { "USD 5000", "Money", new Money(5000m, "USD") },
        { "CNY  0.18", "Money", new Money(0.18m, "CNY") },
        { "59.10 USD", "Money", new Money(59.10m, "USD") },
        { "2024-02-29", "Date", new LocalDate(2024, 2, 29) },
        { "1900-01-01", "Date", new LocalDate(1900, 1, 1) },
        { "2199-12-31", "Date", new LocalDate(2199, 12, 31) },
        { "2024-01-01T00:00:00Z", "Instant", Instant.FromUtc(2024, 1, 1, 0, 0) },
        { "2024-01-01T00:00Z", "Instant", Instant.FromUtc(2024, 1, 1, 0, 0) },
        { "2024-01-01T08:00+08:00", "Instant", Instant.FromUtc(2024, 1, 1, 0, 0) },
        { "2024-01-01T00:00:00.123456789-07:00", "Instant", Instant.FromUtc(2024, 1, 1, 7, 0).PlusNanoseconds(123456789) },
        { "true", "Boolean", true },
        { "false", "Boolean", false },
    };

    [Theory]
    [MemberData(nameof(Constants))]
    public void Parse_Constant_HasItsKindAndValue(string expression, string kind, object value)
    {
        LiteralSyntax literal = Assert.IsType<LiteralSyntax>(ParsedExpression.Valid(expression));

        Assert.Equal(kind, literal.Kind.ToString());
        Assert.Equal(value, literal.Value);
        Assert.Equal(expression.Length, literal.Span.Length);
    }

    [Theory]
    [InlineData("2024-01-01 - 1", "2024-01-01 - 1")]
    [InlineData("2024 - 1 - 1", "(2024 - 1) - 1")]
    [InlineData("2024-1", "2024 - 1")]
    [InlineData("2024-01-01T00:00:00Z-72h", "2024-01-01T00:00:00Z - 259200s")]
    [InlineData("a.b-1", "a.b - 1")]
    public void Parse_DateBeforeSubtraction_ReadsTheDateFirst(string expression, string grouped)
    {
        Assert.Equal(grouped, SyntaxPrinter.Print(ParsedExpression.Valid(expression)));
    }

    [Theory]
    [InlineData("@confirm-within", "confirm-within")]
    [InlineData("@a-1", "a-1")]
    [InlineData("@aliexpress/points#fake-points", "aliexpress/points#fake-points")]
    [InlineData("@markets#eu", "markets#eu")]
    public void Parse_Parameter_TakesItsNameGreedily(string expression, string name)
    {
        ParameterSyntax parameter = Assert.IsType<ParameterSyntax>(ParsedExpression.Valid(expression));

        Assert.Equal(name, parameter.Name);
    }

    [Fact]
    public void Parse_SlashWithoutHash_Divides()
    {
        Assert.Equal("@a / b", SyntaxPrinter.Print(ParsedExpression.Valid("@a/b")));
    }
}
