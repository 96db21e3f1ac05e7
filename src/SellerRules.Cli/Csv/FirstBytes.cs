namespace SellerRules.Cli.Csv;

/// <summary>Remembers the first bytes that are read of a stream. Not thread-safe; disposing of it leaves the stream open.</summary>
internal sealed class FirstBytes(Stream inner) : ForwardStream
{
    private readonly byte[] _first = new byte[2];
    private int _length;

    /// <summary>Whether the stream began with the mark of a text in two or four bytes a letter, so that a place in the text isn't one in the stream.</summary>
    public bool AreOfWideText => _length == 2 && _first is [0xFF, 0xFE] or [0xFE, 0xFF] or [0, 0];

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        for (int i = 0; i < read && _length < _first.Length; i++)
        {
            _first[_length++] = buffer[i];
        }

        return read;
    }
}
