using Microsoft.Win32.SafeHandles;

namespace SellerRules.Cli;

/// <summary>
/// Standard output that says so when its reader has gone. The console's own stream swallows that error, so that
/// <c>sellerrules … | head</c> would go on judging for nobody.
/// </summary>
internal sealed class StandardOutput(Stream inner) : Stream
{
    private const int Descriptor = 1;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens the process's standard output.</summary>
    public static StandardOutput Open()
    {
        Stream console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows())
        {
            return new StandardOutput(console);
        }

        // A redirected file keeps the console's stream: a file stream would write at an offset of its own,
        // which other processes that share the file don't see.
        FileStream stream = new(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StandardOutput(stream.CanSeek ? console : stream);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException cause)
        {
            throw new OutputClosedException(cause);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (IOException cause)
        {
            throw new OutputClosedException(cause);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
