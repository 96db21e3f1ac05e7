namespace SellerRules.Cli.Input;

/// <summary>The bytes of an input that gives them only once, kept to be read again: in memory while they are few, else in a temporary file that goes with the process.</summary>
internal sealed class SpooledInput : IDisposable
{
    /// <summary>How many bytes are kept in memory at most.</summary>
    public const int MostInMemory = 16 * 1024 * 1024;

    private const int BufferLength = 1 << 16;

    private SpooledInput(Stream stream) => Stream = stream;

    /// <summary>The bytes, from the beginning; they can be read from there again.</summary>
    public Stream Stream { get; }

    /// <summary>Reads an input to its end.</summary>
    /// <exception cref="UnusableException">There is no room for it in the folder of temporary files.</exception>
    public static SpooledInput Of(Stream input)
    {
        Stream kept = new MemoryStream();
        try
        {
            byte[] buffer = new byte[BufferLength];
            for (int read = input.Read(buffer); read > 0; read = input.Read(buffer))
            {
                if (kept is MemoryStream memory && kept.Length + read > MostInMemory)
                {
                    kept = OnDisk(memory);
                }

                Write(kept, buffer.AsSpan(0, read));
            }

            kept.Position = 0;
            return new SpooledInput(kept);
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();

    private static void Write(Stream kept, ReadOnlySpan<byte> bytes)
    {
        try
        {
            kept.Write(bytes);
        }
        catch (IOException cause)
        {
            throw NoRoom(cause);
        }
    }

    private static FileStream OnDisk(MemoryStream memory)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferLength, FileOptions.DeleteOnClose | FileOptions.SequentialScan);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw NoRoom(cause);
        }

        // Where an open file can lose its name, it goes even with a process that is killed.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        using (memory)
        {
            Write(file, memory.GetBuffer().AsSpan(0, (int)memory.Length));
        }

        return file;
    }

    private static UnusableException NoRoom(Exception cause) =>
        new($"a CSV export is read twice, and what came through standard input can't be kept in `{Path.GetTempPath()}`: {cause.Message} Give the export as a file, or set TMPDIR to a folder with room.");
}
