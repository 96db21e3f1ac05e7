using System.Text;
using System.Text.Json;
using SellerRules.Cli;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Contract;

/// <summary>Facts that are broken or meant to break something: rejected with a place and a reason, and the rest is judged.</summary>
public sealed class HostileFactsTests : IDisposable
{
    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"createdAt\": \"2024-03-29T07:00:00Z\"", "\"createdAt\": \"99999-01-01T00:00:00Z\"")]
    [InlineData("\"createdAt\": \"2024-03-29T07:00:00Z\"", "\"createdAt\": \"1800-01-01T00:00:00Z\"")]
    [InlineData("\"quantity\": 2", "\"quantity\": 1e400")]
    [InlineData("\"id\": \"A-1\"", "\"id\": \"A/1\"")]
    [InlineData("\"id\": \"A-1\"", "\"id\": \"\"")]
    [InlineData("\"id\": \"A-1\"", "\"id\": 8190000000000017")]
    [InlineData("\"createdAt\"", "\"createdat\"")]
    [InlineData("\"59.10 USD\"", "\"59.10\"")]
    [InlineData("\"59.10 USD\"", "\"59.10 USD\", \"badReviewLikelihood\": 8.6")]
    [InlineData("\"paidAt\": null", "\"paidAt\": \"2024-03-29\"")]
    public async Task Evaluate_HostileValue_RejectsItsRecordAndJudgesTheRest(string words, string instead)
    {
        const string other = """{ "orders": [ { "id": "A-2", "createdAt": "2024-03-29T07:00:00Z", "preSale": false } ] }""";
        string bad = ContractFolder.Facts.Replace(words, instead, StringComparison.Ordinal);

        CommandRun run = await Evaluate(_folder.Write("bad.json", bad), _folder.Write("good.json", other));

        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        JsonElement rejected = report.GetProperty("rejected")[0];
        Assert.Equal(ExitStatus.StatusOccurred, run.Status);
        Assert.Equal("order", rejected.GetProperty("subject").GetString());
        Assert.EndsWith("bad.json", rejected.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.True(rejected.GetProperty("line").GetInt32() is >= 6 and <= 8);
        Assert.Equal("A-2", Assert.Single(report.GetProperty("subjects").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("SR0021", "hello")]
    [InlineData("SR0021", """{ "orders": [ { "id": "A-1", "buyerReturns": NaN } ] }""")]
    [InlineData("SR0701", "5")]
    [InlineData("SR0702", """{ "order": [] }""")]
    [InlineData("SR0714", """{ "assume": { "order.presale": false }, "orders": [] }""")]
    [InlineData("SR0714", """{ "recorded": { "not": [ "order.parcel" ] }, "orders": [] }""")]
    [InlineData("SR0020", "")]
    public async Task Evaluate_UnreadableDocument_Ends1AndSaysWhy(string code, string text)
    {
        CommandRun run = await Evaluate(_folder.Write("facts.json", text));

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Equal(code, Assert.Single(Rejected(run)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Evaluate_TwentyMegabytesOfBrackets_Ends1()
    {
        CommandRun run = await Evaluate(_folder.Write("facts.json", """{"orders":""" + new string('[', 20_000_000)));

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Equal("SR0022", Assert.Single(Rejected(run)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Evaluate_InvalidUtf8_Ends1()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(ContractFolder.Facts);
        bytes[bytes.AsSpan().IndexOf("LAMP"u8)] = 0xFF;

        CommandRun run = await Evaluate(_folder.Write("facts.json", bytes));

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Equal("SR0004", Assert.Single(Rejected(run)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Evaluate_ExplodingTextAgainstAPattern_IsJudgedInBoundedTime()
    {
        string rules = _folder.Write("rules.json", ContractFolder.Shipping.Replace("not order.preSale and order.cancelledAt is none", "matches(order.buyer, '(a+)+b')", StringComparison.Ordinal));
        string facts = _folder.Write("facts.json", ContractFolder.Facts.Replace("\"preSale\": false", $"\"buyer\": \"{new string('a', 100_000)}\"", StringComparison.Ordinal));

        CommandRun run = await CommandRun.Of("evaluate", facts, "--rules", rules, "--as-of", "2024-03-29T12:00:00Z", "--format", "json");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal("notApplicable", JsonDocument.Parse(run.Output).RootElement.GetProperty("subjects")[0].GetProperty("findings")[0].GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "waiting")]
    [InlineData("1850-06-01T00:00:00Z", "waiting")]
    [InlineData("2500-01-01T00:00:00Z", "breached")]
    [InlineData("9999-12-31T23:59:59.999999999Z", "breached")]
    public async Task Evaluate_FarAsOf_IsJudgedLikeAnyOther(string asOf, string status)
    {
        CommandRun run = await CommandRun.Of(
            "evaluate", _folder.Write("facts.json", ContractFolder.Facts), "--rules", _folder.Write("rules.json", ContractFolder.Shipping), "--as-of", asOf, "--format", "json");

        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(asOf, report.GetProperty("asOf").GetString());
        Assert.Equal(status, report.GetProperty("subjects")[0].GetProperty("findings")[0].GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("`order.buyerReturns`", "order.buyerReturns=1e400")]
    [InlineData("is no fact: did you mean `order.preSale`?\n", "order.presale=false")]
    [InlineData("`order.preSale` is assumed twice", "order.preSale=false", "--assume", "order.preSale=true")]
    public async Task Evaluate_HostileAssumption_Ends1(string expected, params string[] assumptions)
    {
        CommandRun run = await CommandRun.With(ContractFolder.Facts, ["evaluate", "-", "--assume", .. assumptions]);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_StandardInputTwice_Ends1()
    {
        CommandRun run = await CommandRun.With(ContractFolder.Facts, "evaluate", "-", "-");

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains("standard input can be read only once", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Rejected(CommandRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("rejected").EnumerateArray();

    private Task<CommandRun> Evaluate(params string[] facts) => CommandRun.Of(
        ["evaluate", .. facts, "--rules", _folder.Write("rules.json", ContractFolder.Shipping), "--as-of", "2024-03-29T12:00:00Z", "--format", "json", "--fail-on", "rejected"]);
}
