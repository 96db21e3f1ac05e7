using System.Text.Json;
using SellerRules.Cli.Cases;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Tests.Cli;

public sealed class ExpectedJsonTests
{
    [Theory]
    [InlineData("null", "null", true)]
    [InlineData("null", "0", false)]
    [InlineData("12", "12.0", true)]
    [InlineData("12", "\"12\"", false)]
    [InlineData("\"2024-03-29T04:00:00-07:00\"", "\"2024-03-29T11:00:00Z\"", true)]
    [InlineData("\"2024-03-29T11:00:00Z\"", "\"2024-03-29T11:00:00.000000001Z\"", false)]
    [InlineData("[\"freeze\"]", "[{\"name\":\"freeze\",\"begin\":\"x\"}]", true)]
    [InlineData("[\"repeated-local-time\"]", "[{\"code\":\"repeated-local-time\"}]", true)]
    [InlineData("[\"freeze\"]", "[]", false)]
    [InlineData("[]", "[\"order.preSale\"]", false)]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":2}", true)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1}", false)]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    public void Matches_ComparesWhatIsGiven(string expected, string found, bool matches)
    {
        SellerRules.Json.JsonNode node = SellerRules.Json.JsonText.Parse(new SourceFile("x", expected), new DiagnosticBag())!;
        using JsonDocument document = JsonDocument.Parse(found);

        Assert.Equal(matches, ExpectedJson.Matches(node, document.RootElement));
    }
}
