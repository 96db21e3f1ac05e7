using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SellerRules.Cli.Input;

/// <summary>Lets a source be read while what came before is worked on.</summary>
internal static class ReadAhead
{
    // Handing over costs more than reading a short line.
    private const int LargestBatch = 64;

    /// <summary>
    /// The same items in the same order, made by another thread, about so many ahead. Items that are there at once are handed over together; nobody waits for
    /// more. A fault of the source comes out behind its last item.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; a source that still waits for its input is left to itself.</exception>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> source, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int batch = Math.Min(LargestBatch, most);
        Channel<T[]> channel = Channel.CreateBounded<T[]>(new BoundedChannelOptions(most / batch) { SingleReader = true, SingleWriter = true });
        using CancellationTokenSource abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken untilAbandoned = abandoned.Token;
        _ = Task.Run(() => FillAsync(source, channel.Writer, batch, untilAbandoned), CancellationToken.None);
        try
        {
            while (await channel.Reader.WaitToReadAsync(cancellationToken))
            {
                while (channel.Reader.TryRead(out T[]? items))
                {
                    foreach (T item in items)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        yield return item;
                    }
                }
            }
        }
        finally
        {
            await abandoned.CancelAsync();
        }
    }

    private static async Task FillAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<T[]> writer, int batch, CancellationToken cancellationToken)
    {
        List<T> items = new(batch);
        Exception? fault = null;
        try
        {
            await using IAsyncEnumerator<T> all = source.GetAsyncEnumerator(cancellationToken);
            while (true)
            {
                ValueTask<bool> next = all.MoveNextAsync();
                if (items.Count == batch || (items.Count > 0 && !next.IsCompleted))
                {
                    await HandOverAsync();
                }

                if (!await next)
                {
                    break;
                }

                items.Add(all.Current);
            }
        }
        catch (Exception caught)
        {
            fault = caught;
        }

        try
        {
            await HandOverAsync();
        }
        catch (OperationCanceledException)
        {
            // Nobody takes anything any more.
        }

        writer.Complete(fault);

        async ValueTask HandOverAsync()
        {
            T[] taken = [.. items];
            items.Clear();
            if (taken.Length > 0)
            {
                await writer.WriteAsync(taken, cancellationToken);
            }
        }
    }
}
