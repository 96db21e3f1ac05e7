using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>Orders of an export that stand together. Any one thread may read them, while others read what stands before and behind.</summary>
internal abstract class ExportBlock
{
    /// <summary>The orders in documents of a few each, and what was rejected between them. To be asked for once.</summary>
    /// <param name="reader">What the thread reads by.</param>
    public abstract IEnumerable<FactsDocument> Read(ExportBlockReader reader);
}
