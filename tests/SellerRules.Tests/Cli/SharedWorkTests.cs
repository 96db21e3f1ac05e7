using SellerRules.Cli.Input;

namespace SellerRules.Tests.Cli;

public sealed class SharedWorkTests
{
    private const int Most = 8;

    private readonly CancellationToken _testEnds = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_ManyItems_GivesThemInOrder() =>
        Assert.Equal(Enumerable.Range(0, 1_000), await Work(Numbers(1_000, _ => { }), _testEnds).ToListAsync(_testEnds));

    [Fact]
    public async Task Of_ItemsThatTakeUnequallyLong_GivesThemInOrder() => Assert.Equal(
        Enumerable.Range(0, 200),
        await Work(Numbers(200, _ => { }), _testEnds, item => Thread.Sleep(item % 7 == 0 ? 5 : 0)).ToListAsync(_testEnds));

    [Fact]
    public async Task Of_SlowTaker_ReadsOnlySoFarAhead()
    {
        int read = 0;
        await using IAsyncEnumerator<int> items = Work(Numbers(1_000, i => Volatile.Write(ref read, i)), _testEnds).GetAsyncEnumerator(_testEnds);
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
            await foreach (int item in Work(Numbers(10, i => { if (i == 5) { throw new IOException("gone"); } }), _testEnds))
            {
                taken.Add(item);
            }
        });

        Assert.Equal("gone", fault.Message);
        Assert.Equal(Enumerable.Range(0, 5), taken);
    }

    [Fact]
    public async Task Of_FaultOfAWorker_ComesOutBehindWhatWasDone()
    {
        List<int> taken = [];
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (int item in Work(Numbers(10, _ => { }), _testEnds, item => _ = item == 5 ? throw new IOException("gone") : item))
            {
                taken.Add(item);
            }
        });

        Assert.Equal(Enumerable.Range(0, 5), taken);
    }

    [Fact]
    public async Task Of_SourceThatWaitsForItsInput_IsLeftWhenCancelled()
    {
        using CancellationTokenSource interrupted = CancellationTokenSource.CreateLinkedTokenSource(_testEnds);
        TaskCompletionSource never = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in Work(OneThenWait(never.Task), interrupted.Token))
            {
                await interrupted.CancelAsync();
            }
        });
        never.SetResult();
    }

    private static IAsyncEnumerable<int> Work(IAsyncEnumerable<int> source, CancellationToken cancellationToken, Action<int>? work = null)
    {
        Holder[] workers = [.. Enumerable.Range(0, Most).Select(_ => new Holder())];
        return SharedWork.Of(
            source,
            workers,
            (worker, item) =>
            {
                work?.Invoke(item);
                worker.Item = item;
            },
            cancellationToken).Select(worker => worker.Item);
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

    private sealed class Holder
    {
        public int Item { get; set; }
    }
}
