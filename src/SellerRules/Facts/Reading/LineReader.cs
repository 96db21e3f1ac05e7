using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Facts.Reading;

/// <summary>Reads JSON Lines: one document a line, blank lines skipped. Not thread-safe; one for each thread.</summary>
internal sealed class LineReader(FactsReaderOptions options)
{
    private readonly FastReader _fast = new(options);

    /// <summary>The documents of a block, one after the other.</summary>
    public IEnumerable<FactsDocument> Read(LineBlock block)
    {
        if (block.IsTooLong)
        {
            yield return TooLong(block.LinesBefore + 1);
            yield break;
        }

        int line = block.LinesBefore;
        for (int start = 0; start < block.Bytes.Length; line++)
        {
            int length = LengthOf(block.Bytes[start..]);
            if (block.Bytes.Slice(start, length).ContainsAnyExcept(" \t\r"u8))
            {
                yield return FactsReader.Read(block.Bytes.Slice(start, length), options, line, _fast);
            }

            start += length + 1;
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> lines) => lines.IndexOf((byte)'\n') is >= 0 and int feed ? feed : lines.Length;

    private FactsDocument TooLong(int line)
    {
        FactProblem problem = new(FactProblems.Line, FormattableString.Invariant($"the line is longer than {FactsReader.MaxBytes / 1024 / 1024} MiB: write one document a line"));
        return new FactsDocument { Rejected = [new FactPlace(options.FileName, line, 1).Reject(problem, null)] };
    }
}
