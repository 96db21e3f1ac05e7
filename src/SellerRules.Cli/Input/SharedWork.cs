using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SellerRules.Cli.Input;

/// <summary>Lets the items of a source be worked on by several threads, and the results be taken in the order of the items.</summary>
internal static class SharedWork
{
    /// <summary>
    /// The workers, one for each item, in the order of the items, each when it has done its work; what it holds of that must be taken before the next is asked for, for then
    /// it gets another item. So no more items are under way than there are workers. A fault comes out behind the items before it.
    /// </summary>
    /// <param name="source">The items, which are read one after the other, by a thread of their own.</param>
    /// <param name="workers">Who works on them.</param>
    /// <param name="work">Works on one.</param>
    /// <param name="cancellationToken">Ends the work; a source that still waits for its input is left to itself, as is a worker with its item.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<TWorker> Of<TItem, TWorker>(
        IAsyncEnumerable<TItem> source, IReadOnlyList<TWorker> workers, Action<TWorker, TItem> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Channel<TWorker> free = Channel.CreateBounded<TWorker>(workers.Count);
        foreach (TWorker worker in workers)
        {
            free.Writer.TryWrite(worker);
        }

        Channel<Task<TWorker>> begun = Channel.CreateBounded<Task<TWorker>>(new BoundedChannelOptions(workers.Count) { SingleReader = true, SingleWriter = true });
        using CancellationTokenSource abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken untilAbandoned = abandoned.Token;
        _ = Task.Run(() => BeginAsync(source, free.Reader, begun.Writer, work, untilAbandoned), CancellationToken.None);
        try
        {
            await foreach (Task<TWorker> task in begun.Reader.ReadAllAsync(cancellationToken))
            {
                TWorker done = await task.WaitAsync(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                yield return done;
                free.Writer.TryWrite(done);
            }
        }
        finally
        {
            await abandoned.CancelAsync();
        }
    }

    private static async Task BeginAsync<TItem, TWorker>(
        IAsyncEnumerable<TItem> source, ChannelReader<TWorker> free, ChannelWriter<Task<TWorker>> begun, Action<TWorker, TItem> work, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            await foreach (TItem item in source.WithCancellation(cancellationToken))
            {
                TWorker worker = await free.ReadAsync(cancellationToken);

                // Whose turn comes first is begun first.
                Task<TWorker> task = Task.Factory.StartNew(
                    () =>
                    {
                        work(worker, item);
                        return worker;
                    },
                    cancellationToken,
                    TaskCreationOptions.PreferFairness | TaskCreationOptions.DenyChildAttach,
                    TaskScheduler.Default);
                await begun.WriteAsync(task, cancellationToken);
            }
        }
        catch (Exception caught)
        {
            fault = caught;
        }

        begun.Complete(fault);
    }
}
