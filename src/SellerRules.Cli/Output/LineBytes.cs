using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using SellerRules.Time;

namespace SellerRules.Cli.Output;

/// <summary>JSON put together by hand, for lines of which there are very many. Not thread-safe.</summary>
internal sealed class LineBytes
{
    private const int DateTimeLength = 19;
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Except(['"', '\\'])]);

    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was added.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds what is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json) => json.CopyTo(Room(json.Length));

    /// <summary>Adds a text, or null.</summary>
    public void AddText(string? text)
    {
        if (text is null)
        {
            Add("null"u8);
            return;
        }

        Add("\""u8);
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            Add(Encoding.UTF8.GetBytes(JsonValues.OneLine.Encoder!.Encode(text)));
        }
        else
        {
            Encoding.ASCII.GetBytes(text, Room(text.Length));
        }

        Add("\""u8);
    }

    /// <summary>Adds an instant, or null.</summary>
    public void AddInstant(Instant? instant)
    {
        if (instant is { } known && Nanos.TryOf(known, out long nanos) && nanos >= 0 && nanos % NodaConstants.NanosecondsPerSecond == 0)
        {
            Add("\""u8);
            DateTime.UnixEpoch.AddTicks(nanos / NodaConstants.NanosecondsPerTick).TryFormat(Room(DateTimeLength), out _, "s", CultureInfo.InvariantCulture);
            Add("Z\""u8);
        }
        else
        {
            AddText(instant is null ? null : JsonValues.Of(instant.Value));
        }
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + length));
        }

        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }
}
