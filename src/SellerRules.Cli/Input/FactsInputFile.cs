using SellerRules.Imports;

namespace SellerRules.Cli.Input;

/// <summary>One input that is open and recognised.</summary>
internal sealed class FactsInputFile : IDisposable
{
    private FactsInputFile(string name, InputStream stream, FactsInputKind kind) => (Name, Stream, Kind) = (name, stream, kind);

    /// <summary>The path as given, or <c>(standard input)</c>.</summary>
    public string Name { get; }

    /// <summary>Its bytes, from the beginning.</summary>
    public InputStream Stream { get; }

    /// <summary>How to read it.</summary>
    public FactsInputKind Kind { get; }

    /// <summary>Opens a path, or standard input for <c>-</c>, and looks what it holds.</summary>
    /// <exception cref="UnusableException">It can't be opened.</exception>
    public static async Task<FactsInputFile> OpenAsync(string path, InputFormat named, Stream standardInput, CancellationToken cancellationToken)
    {
        bool isStandardInput = path == "-";
        InputStream stream = new(isStandardInput ? standardInput : Open(path));
        try
        {
            ReadOnlyMemory<byte> head = await stream.PeekAsync(cancellationToken);
            return new FactsInputFile(isStandardInput ? "(standard input)" : path, stream, KindOf(head.Span, named));
        }
        catch (IOException cause)
        {
            throw new UnusableException($"`{path}` can't be read: {cause.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    /// <summary>A named form is a family: the lines of JSON Lines are facts too, and tracking comes from the marketplace as well.</summary>
    private static FactsInputKind KindOf(ReadOnlySpan<byte> head, InputFormat named) => (named, FactsInput.Detect(head)) switch
    {
        (InputFormat.Recognised, FactsInputKind told) => told,
        (InputFormat.Facts, FactsInputKind.JsonLines) => FactsInputKind.JsonLines,
        (InputFormat.AliExpress, FactsInputKind.Cainiao) => FactsInputKind.Cainiao,
        (InputFormat.AliExpress, _) => FactsInputKind.AliExpress,
        (InputFormat.Csv, _) => FactsInputKind.Csv,
        _ => FactsInputKind.Facts,
    };

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableException($"`{path}` is a folder; name the files of facts in it.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, FileOptions.SequentialScan);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"`{path}` doesn't exist.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException($"`{path}` can't be read: {cause.Message}");
        }
    }
}
