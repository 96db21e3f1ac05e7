using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Input;

/// <summary>Lines that nobody has read yet.</summary>
internal sealed class LinesBatch(LineBlock block, FactsReaderOptions options) : FactsBatch
{
    /// <inheritdoc/>
    public override IEnumerable<FactsDocument> Read(BatchReaders readers)
    {
        using (block)
        {
            foreach (FactsDocument part in readers.LinesBy(options).Read(block))
            {
                yield return part;
            }
        }
    }
}
