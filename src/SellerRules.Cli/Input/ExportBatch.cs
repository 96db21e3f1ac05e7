using SellerRules.Cli.Csv;
using SellerRules.Facts;

namespace SellerRules.Cli.Input;

/// <summary>A block of an export.</summary>
internal sealed class ExportBatch(ExportBlock block) : FactsBatch
{
    /// <inheritdoc/>
    public override IEnumerable<FactsDocument> Read(BatchReaders readers) => block.Read(readers.Exports);
}
