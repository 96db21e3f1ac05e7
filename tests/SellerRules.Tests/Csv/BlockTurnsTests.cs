using SellerRules.Cli.Csv;

namespace SellerRules.Tests.Csv;

public sealed class BlockTurnsTests
{
    [Fact]
    public void WaitFor_AllBlocksBeforeKnown_GoesOn()
    {
        BlockTurns turns = new();
        turns.Pass(1);
        turns.Pass(0);
        turns.Pass(3);

        turns.WaitFor(0, TestContext.Current.CancellationToken);
        turns.WaitFor(2, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WaitFor_BlockBeforeNotKnown_GoesOnWhenItIs()
    {
        BlockTurns turns = new();
        turns.Pass(1);
        Task waiting = Task.Run(() => turns.WaitFor(2, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        turns.Pass(0);
        await waiting;
    }

    [Fact]
    public void WaitFor_Cancelled_EndsWithThat()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new BlockTurns().WaitFor(1, cancelled.Token));
    }
}
