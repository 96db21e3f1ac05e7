using SellerRules.Cli.Input;

namespace SellerRules.Tests.Cli;

public sealed class ReadAheadTests
{
    private const int Most = 8;

    private readonly CancellationToken _testEnds = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_ManyItems_GivesThemInOrder() =>
        Assert.Equal(Enumerable.Range(0, 1_000), await ReadAhead.Of(Numbers(1_000, _ => { }), Most, _testEnds).ToListAsync(_testEnds));

    [Fact]
    public async Task Of_SlowTaker_ReadsOnlySoFarAhead()
    {
        int read = 0;
        await using IAsyncEnumerator<int> items = ReadAhead.Of(Numbers(1_000, i => Volatile.Write(ref read, i)), Most, _testEnds).GetAsyncEnumerator(_testEnds);
        Assert.True(await items.MoveNextAsync());
        await Task.Delay(50, _testEnds);

        Assert.InRange(Volatile.Read(ref read), 1, Most + 1);
    }

    [Fact]
    public async Task Of_FaultOfTheSource_ComesOutBehindWhatWasRead()
    {
        List<int> taken = [];
        IOException fault = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (int item in ReadAhead.Of(Numbers(10, i => { if (i == 5) { throw new IOException("gone"); } }), Most, _testEnds))
            {
                taken.Add(item);
            }
        });

        Assert.Equal("gone", fault.Message);
        Assert.Equal(Enumerable.Range(0, 5), taken);
    }

    [Fact]
    public async Task Of_SourceThatWaitsForItsInput_IsLeftWhenCancelled()
    {
        using CancellationTokenSource interrupted = CancellationTokenSource.CreateLinkedTokenSource(_testEnds);
        TaskCompletionSource never = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in ReadAhead.Of(OneThenWait(never.Task), Most, interrupted.Token))
            {
                await interrupted.CancelAsync();
            }
        });
        never.SetResult();
    }

    private static async IAsyncEnumerable<int> Numbers(int count, Action<int> onRead)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            onRead(i);
            yield return i;
        }
    }

    private static async IAsyncEnumerable<int> OneThenWait(Task until)
    {
        yield return 1;
        await until;
    }
}
