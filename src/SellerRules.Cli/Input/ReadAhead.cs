using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SellerRules.Cli.Input;

/// <summary>Lets a source be read while what came before is worked on.</summary>
internal static class ReadAhead
{
    /// <summary>The same items in the same order, read by another thread, at most so many ahead. A fault of the source comes out behind its last item.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; a source that still waits for its input is left to itself.</exception>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> source, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Channel<T> channel = Channel.CreateBounded<T>(new BoundedChannelOptions(most) { SingleReader = true, SingleWriter = true });
        using CancellationTokenSource abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken untilAbandoned = abandoned.Token;
        _ = Task.Run(() => FillAsync(source, channel.Writer, untilAbandoned), CancellationToken.None);
        try
        {
            while (await channel.Reader.WaitToReadAsync(cancellationToken))
            {
                while (channel.Reader.TryRead(out T? item))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return item;
                }
            }
        }
        finally
        {
            await abandoned.CancelAsync();
        }
    }

    private static async Task FillAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<T> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (T item in source.WithCancellation(cancellationToken))
            {
                await writer.WriteAsync(item, cancellationToken);
            }

            writer.Complete();
        }
        catch (Exception fault)
        {
            writer.Complete(fault);
        }
    }
}
