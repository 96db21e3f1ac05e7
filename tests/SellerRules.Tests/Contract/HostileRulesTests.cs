using System.Text;
using SellerRules.Cli;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Contract;

/// <summary>Rule files that are broken or meant to break something: one clear error each, and status 3.</summary>
public sealed class HostileRulesTests : IDisposable
{
    private const string When = "not order.preSale and order.cancelledAt is none";

    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SR0301", 100_000, "(", "true", ")")]
    [InlineData("SR0301", 100_000, "not ", "true", "")]
    [InlineData("SR0301", 100_000, "-", "1 == 1", "")]
    [InlineData("SR0301", 100_000, "[", "", "")]
    [InlineData("SR0301", 50_000, "true ? ", "true", " : false")]
    [InlineData("SR0302", 1_000, "(", "true", ")")]
    public async Task Check_EndlessExpression_IsRefused(string code, int times, string before, string middle, string behind)
    {
        string expression = string.Concat(Enumerable.Repeat(before, times)) + middle + string.Concat(Enumerable.Repeat(behind, times));

        await Refuses(code, ContractFolder.Shipping.Replace(When, expression, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SR0327", "order.GetType()")]
    [InlineData("SR0327", "order.GetType().Assembly == 1")]
    [InlineData("SR0411", "matches(order.buyer, '(?=a)b')")]
    [InlineData("SR0411", "matches(order.buyer, '(a)\\\\1')")]
    [InlineData("SR0411", "matches(order.buyer, '(((a{1000}){1000}){1000}')")]
    [InlineData("SR0310", "order.\\u0000x")]
    [InlineData("SR0402", "order.presale")]
    public async Task Check_HostileExpression_IsRefused(string code, string expression) =>
        await Refuses(code, ContractFolder.Shipping.Replace(When, expression, StringComparison.Ordinal));

    [Theory]
    [InlineData("SR0021", "\"value\": 3", "\"value\": NaN")]
    [InlineData("SR0021", "\"value\": 3", "\"value\": [010]")]
    [InlineData("SR0024", "\"value\": 3", "\"value\": 1e400")]
    [InlineData("SR0024", "\"value\": 3", "\"value\": 1e-400")]
    [InlineData("SR0023", "\"value\": 3", "\"value\": 3, \"value\": 4")]
    [InlineData("SR0027", "\"value\": 3", "\"value\": /* three */ 3")]
    [InlineData("SR0501", "\"value\": 3", "\"value\": \"@late-confirmations\"")]
    [InlineData("SR0202", "\"2024-01-01\": \"PT4H\"", "\"99999-01-01\": \"PT4H\"")]
    [InlineData("SR0203", "PT4H", "P1DT4H")]
    [InlineData("SR0203", "PT4H", "P0D")]
    [InlineData("SR0203", "PT4H", "-PT4H")]
    [InlineData("SR0203", "PT4H", "PT99999999999999999999H")]
    [InlineData("SR0203", "PT4H", "P999999999D")]
    [InlineData("SR0205", "America/Los_Angeles", "America/Los_Angles")]
    [InlineData("SR0201", "\"id\": \"confirm-shipment\"", "\"id\": \"confirm\\u0000shipment\"")]
    [InlineData("SR0026", "\"id\": \"confirm-shipment\"", "\"id\": \"\\ud800\"")]
    [InlineData("SR0109", "\"formatVersion\": 1", "\"formatVersion\": 2, \"newInTwo\": 1")]
    public async Task Check_HostileValue_IsRefused(string code, string words, string instead) =>
        await Refuses(code, ContractFolder.Shipping.Replace(words, instead, StringComparison.Ordinal));

    [Fact]
    public async Task Check_TwentyMegabytesOfBrackets_IsRefused() => await Refuses("SR0022", new string('[', 20_000_000));

    [Fact]
    public async Task Check_InvalidUtf8_IsRefused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(ContractFolder.Shipping);
        bytes[bytes.AsSpan().IndexOf("发货"u8)] = 0xFF;

        await Refuses("SR0004", bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    public async Task Check_NoObject_SaysHowARuleSetBegins(string text)
    {
        CommandRun run = await CommandRun.Of("check", _folder.Write("rules.json", text));

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Contains("begins with `{`", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ByteOrderMarkAndCarriageReturns_AreFineAndOfTheSameVersion()
    {
        string plain = _folder.Write("a/rules.json", ContractFolder.Shipping.ReplaceLineEndings("\n"));
        string marked = _folder.Write("b/rules.json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ContractFolder.Shipping.ReplaceLineEndings("\r\n"))]);

        CommandRun run = await CommandRun.Of("check", marked);

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(RuleSets.Load(plain).Sets[0].Version, RuleSets.Load(marked).Sets[0].Version);
    }

    [Fact]
    public async Task Check_LinkToAFolder_IsNamedAndNotFollowed()
    {
        _folder.Write("rules/shipping.json", ContractFolder.Shipping);
        Directory.CreateSymbolicLink(_folder.Of("rules/again"), _folder.Of("rules"));

        CommandRun run = await CommandRun.Of("check", _folder.Of("rules"));

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Contains("SR0005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_InvalidRules_Ends3WhateverElseIsWrong()
    {
        string broken = _folder.Write("rules.json", ContractFolder.Shipping.Replace("PT4H", "P1DT4H", StringComparison.Ordinal));

        CommandRun run = await CommandRun.Of("evaluate", _folder.Of("nowhere.json"), "--rules", broken, "--fail-on", "breached");

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("SR0203", run.Error, StringComparison.Ordinal);
    }

    private Task Refuses(string code, string text) => Refuses(code, Encoding.UTF8.GetBytes(text));

    private async Task Refuses(string code, byte[] bytes)
    {
        CommandRun run = await CommandRun.Of("check", _folder.Write("rules.json", bytes));

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Contains($": error {code}: ", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Length < 4_000, run.Output);
        Assert.Empty(run.Error);
    }
}
