using System.Runtime.CompilerServices;
using SellerRules.Diagnostics;
using SellerRules.Facts.Reading;
using SellerRules.Facts.Reading.Fast;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Facts;

/// <summary>
/// Reads facts documents. What can't be read is never an exception: it stands under <see cref="FactsDocument.Rejected"/> with its place and
/// reason, and the rest is read all the same.
/// </summary>
public static class FactsReader
{
    /// <summary>The largest document, and the longest line of JSON Lines, in bytes (inclusive): 512 MiB.</summary>
    public const int MaxBytes = 512 * 1024 * 1024;

    private static readonly FactsReaderOptions Defaults = new();

    /// <summary>Reads a document with the default options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static FactsDocument Read(Stream stream) => Read(stream, Defaults);

    /// <summary>Reads a document: UTF-8, with or without byte order mark, strict JSON, at most <see cref="MaxBytes"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FactsReaderOptions.FieldZones"/> names what is no instant.</exception>
    public static FactsDocument Read(Stream stream, FactsReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        DiagnosticBag bag = new();
        return SourceFileReader.ReadBytes(options.FileName, stream, bag, MaxBytes) is { } bytes
            ? Read(bytes.Span, options, 0, new FastReader(options))
            : Unreadable(bag, 0);
    }

    /// <summary>Reads JSON Lines: one document a line, blank lines skipped; memory holds a few lines at a time.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FactsReaderOptions.FieldZones"/> names what is no instant.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async IAsyncEnumerable<FactsDocument> ReadLinesAsync(
        Stream stream, FactsReaderOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new FactsReaderOptions();
        options.Check();
        LineBlocks blocks = new(stream, MaxBytes);
        LineReader lines = new(options);
        while (await blocks.NextAsync(cancellationToken).ConfigureAwait(false) is { } block)
        {
            using (block)
            {
                foreach (FactsDocument document in lines.Read(block))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return document;
                }
            }
        }
    }

    /// <summary>Reads a document that stands inside another file, such as the facts of a case.</summary>
    internal static FactsDocument Read(SourceFile file, JsonObject document, FactsReaderOptions options) =>
        DocumentReader.Read(new FactsSource(file, 0), document, [], options);

    /// <summary>Reads a document as the plain reader does, which words what is wrong with it. <paramref name="bytes"/> has no byte order mark.</summary>
    internal static FactsDocument ReadPlainly(ReadOnlySpan<byte> bytes, FactsReaderOptions options, int lineOffset)
    {
        DiagnosticBag bag = new();
        SourceFile? file = SourceFileReader.Decode(options.FileName, bytes, bag);
        JsonNode? root = file is null ? null : OnePassTree.Parse(file, bytes, bag);
        if (file is null || root is null)
        {
            return Unreadable(bag, lineOffset);
        }

        FactsSource source = new(file, lineOffset);
        return root is JsonObject document
            ? DocumentReader.Read(source, document, bag.ToSorted(), options)
            : new FactsDocument { Rejected = [source.Reject(root.Span, FactProblems.Refused($"a facts document is an object, but {root.Describe()} stands here"), null)] };
    }

    /// <summary>Reads a document, before which so many lines of the input stand.</summary>
    internal static FactsDocument Read(ReadOnlySpan<byte> bytes, FactsReaderOptions options, int lineOffset, FastReader fast)
    {
        bytes = SourceFileReader.WithoutMark(bytes);
        return fast.Read(bytes, lineOffset) ?? ReadPlainly(bytes, options, lineOffset);
    }

    private static FactsDocument Unreadable(DiagnosticBag bag, int lineOffset)
    {
        FactsSource source = new(new SourceFile("", ""), lineOffset);
        return new FactsDocument { Rejected = [.. bag.ToSorted().Select(d => source.Reject(d, null))] };
    }
}
