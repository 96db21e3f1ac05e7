using System.Buffers;
using System.Text;
using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>JSON put together by hand, for lines of which there are very many. Not thread-safe.</summary>
internal sealed class LineBytes
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Except(['"', '\\'])]);

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    /// <summary>What was added.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Begins anew.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Adds what is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json) => _bytes.Write(json);

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
            _bytes.Advance(Encoding.ASCII.GetBytes(text, _bytes.GetSpan(text.Length)));
        }

        Add("\""u8);
    }

    /// <summary>Adds an instant, or null.</summary>
    public void AddInstant(Instant? instant) => AddText(instant is { } known ? JsonValues.Of(known) : null);
}
