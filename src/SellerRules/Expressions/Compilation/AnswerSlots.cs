namespace SellerRules.Expressions.Compilation;

/// <summary>Hands out the slots in which frames keep what conditions said. Thread-safe.</summary>
internal sealed class AnswerSlots
{
    private int _count;

    /// <summary>How many there are by now.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Another one.</summary>
    public int Take() => Interlocked.Increment(ref _count) - 1;
}
