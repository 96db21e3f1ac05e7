using System.Text;
using SellerRules.Imports;

namespace SellerRules.Tests.Imports;

public sealed class FactsInputTests
{
    [Theory]
    [InlineData("orders.json", FactsInputKind.Facts)]
    [InlineData("orders.jsonl", FactsInputKind.JsonLines)]
    [InlineData("aliexpress-order.json", FactsInputKind.AliExpress)]
    [InlineData("cainiao-tracking.json", FactsInputKind.Cainiao)]
    [InlineData("seller-export.csv", FactsInputKind.Csv)]
    public void Detect_EachSample_IsRecognised(string name, FactsInputKind kind) =>
        Assert.Equal(kind, FactsInput.Detect(File.ReadAllBytes(Path.Combine(Samples.Folder, name))));

    [Theory]
    [InlineData("", FactsInputKind.Facts)]
    [InlineData("{}", FactsInputKind.Facts)]
    [InlineData("{}\n", FactsInputKind.Facts)]
    [InlineData("{}\n\n{}", FactsInputKind.JsonLines)]
    [InlineData("[{}]\r\n[{}]", FactsInputKind.JsonLines)]
    [InlineData("{\n}", FactsInputKind.Facts)]
    [InlineData("[\n]", FactsInputKind.Facts)]
    [InlineData("{ \"orders\": [ {}\n] }", FactsInputKind.Facts)]
    [InlineData("{ \"orders\": [] } }\n{}", FactsInputKind.Facts)]
    [InlineData("{ \"orders\": \"one\n} {}", FactsInputKind.Facts)]
    [InlineData("\uFEFF \n{ \"orders\": [ { \"module\": 1 } ] }", FactsInputKind.Facts)]
    [InlineData("{ \"error_response\": {} }", FactsInputKind.AliExpress)]
    [InlineData("[ { \"mailNo\": \"P\" } ]", FactsInputKind.Cainiao)]
    [InlineData("{ \"orders\": oops }", FactsInputKind.Facts)]
    [InlineData("\uFEFF\"订单号\",\"订单状态\"", FactsInputKind.Csv)]
    [InlineData("hello", FactsInputKind.Facts)]
    public void Detect_Text_IsRecognised(string text, FactsInputKind kind) => Assert.Equal(kind, FactsInput.Detect(Encoding.UTF8.GetBytes(text)));
}
