using System.Buffers;
using System.Text;
using NodaTime;
using SellerRules.Text;

namespace SellerRules.Cli.Output;

/// <summary>JSON put together by hand, for lines of which there are very many. Not thread-safe.</summary>
internal sealed class LineBytes
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Except(['"', '\\'])]);

    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was added.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds what is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _length += json.Length;
    }

    /// <summary>Adds a text, or null.</summary>
    public void AddText(string? text)
    {
        if (text is null)
        {
            Add("null"u8);
        }
        else if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            Add("\""u8);
            Add(Encoding.UTF8.GetBytes(JsonValues.OneLine.Encoder!.Encode(text)));
            Add("\""u8);
        }
        else
        {
            AddPlain(text);
        }
    }

    /// <summary>Adds an instant, or null.</summary>
    public void AddInstant(Instant? instant)
    {
        Span<char> text = stackalloc char[IsoText.InstantLength];
        if (instant is { } known && IsoText.TryWrite(known, text))
        {
            AddPlain(text);
        }
        else
        {
            AddText(instant is { } other ? JsonValues.Of(other) : null);
        }
    }

    private void AddPlain(ReadOnlySpan<char> text)
    {
        Span<byte> room = Room(text.Length + 2);
        room[0] = (byte)'"';
        Encoding.ASCII.GetBytes(text, room[1..]);
        room[text.Length + 1] = (byte)'"';
        _length += text.Length + 2;
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + length));
        }

        return _bytes.AsSpan(_length);
    }
}
