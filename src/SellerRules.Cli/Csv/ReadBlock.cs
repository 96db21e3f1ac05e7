using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>A block that was read where it was cut off.</summary>
internal sealed class ReadBlock(FactsDocument part) : ExportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<FactsDocument> Read(ExportBlockReader reader) => [part];
}
