namespace SellerRules.Tests.Cli;

public sealed class ExplainTests
{
    private static readonly string Orders = Path.Combine(Samples.Folder, "orders.json");

    [Fact]
    public async Task Explain_WithoutId_SaysHowToWriteIt()
    {
        CommandRun run = await CommandRun.Of("explain", Orders);
        Assert.Equal((1, true), (run.Status, run.Error.Contains("`--id` is missing; write for example `sellerrules explain", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Explain_UnknownId_SuggestsANearOne()
    {
        CommandRun run = await CommandRun.Of("explain", Orders, "--id", "ES-10O1");
        Assert.Equal((1, true), (run.Status, run.Error.Contains("no subject has the id `ES-10O1`: did you mean `ES-1001`?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Explain_UnknownRule_SuggestsANearOne()
    {
        CommandRun run = await CommandRun.Of("explain", Orders, "--id", "ES-1001", "--rule", "confirm-shipmnt");
        Assert.Equal((1, true), (run.Status, run.Error.Contains("did you mean `confirm-shipment`?", StringComparison.Ordinal)));
    }
}
