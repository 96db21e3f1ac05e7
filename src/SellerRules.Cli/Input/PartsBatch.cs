using SellerRules.Facts;

namespace SellerRules.Cli.Input;

/// <summary>Parts that were read one after the other, because each hangs on those before.</summary>
internal sealed class PartsBatch(FactsDocument[] parts) : FactsBatch
{
    /// <inheritdoc/>
    public override IEnumerable<FactsDocument> Read(BatchReaders readers) => parts;
}
