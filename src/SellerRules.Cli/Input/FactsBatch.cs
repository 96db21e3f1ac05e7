using SellerRules.Facts;

namespace SellerRules.Cli.Input;

/// <summary>Some parts of an input that stand together. Any one thread may read them, while others read what stands before and behind.</summary>
internal abstract class FactsBatch
{
    /// <summary>The parts, in input order. To be gone through once.</summary>
    /// <param name="readers">What the thread reads by.</param>
    public abstract IEnumerable<FactsDocument> Read(BatchReaders readers);
}
