namespace SellerRules.Cli.Csv;

/// <summary>Tells threads that read blocks of one export when the rows of all blocks before theirs are known. Thread-safe.</summary>
internal sealed class BlockTurns
{
    // Who waits looks up now and then: when the work is given up, nobody reads the blocks that it waits for.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly object _lock = new();
    private readonly HashSet<int> _early = [];
    private int _known;

    /// <summary>The rows of a block are known.</summary>
    public void Pass(int block)
    {
        lock (_lock)
        {
            _early.Add(block);
            while (_early.Remove(_known))
            {
                _known++;
            }

            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Waits for all blocks before one.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void WaitFor(int block, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            while (_known < block)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Monitor.Wait(_lock, Pause);
            }
        }
    }
}
