using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using SellerRules.Cli.Output;

namespace SellerRules.Tests.Cli;

/// <summary>What is put together by hand is what a JSON writer writes.</summary>
public sealed class LineBytesTests
{
    private static readonly string[] Letters = ["a", "Z", "0", " ", "~", "\"", "\\", "/", "<", "&", "'", "+", "\t", "\n", "\u0000", "\u001f", "\u007f", "\u0080", "é", "订", "😀", "\ud83d", "\ude00", "\u2028", "\ufeff"];

    [Fact]
    public void AddText_AnyText_AsTheWriterDoes()
    {
        Random random = new(5);
        for (int i = 0; i < 3_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(random.Next(2) == 0 ? 5 : Letters.Length)]));

            Assert.Equal(Written(json => json.WriteStringValue(text)), Added(line => line.AddText(text)));
        }

        Assert.Equal("null", Added(line => line.AddText(null)));
    }

    [Fact]
    public void AddInstant_AnyInstant_AsTheWriterDoes()
    {
        Random random = new(6);
        for (int i = 0; i < 3_000; i++)
        {
            Instant instant = Instant.FromUtc(1900, 1, 1, 0, 0) + Duration.FromSeconds(random.NextInt64(0, 300L * 365 * 86_400)) + (i % 3 == 0 ? Duration.FromNanoseconds(random.Next(1_000_000_000)) : Duration.Zero);

            Assert.Equal(Written(json => json.WriteStringValue(JsonValues.Of(instant))), Added(line => line.AddInstant(instant)));
        }

        Assert.Equal("null", Added(line => line.AddInstant(null)));
        Assert.Equal("\"9999-12-31T23:59:59.999999999Z\"", Added(line => line.AddInstant(Instant.MaxValue)));
    }

    [Fact]
    public void Add_MoreThanThereIsRoomFor_IsAllThere()
    {
        string text = new('x', 100_000);

        Assert.Equal($"\"{text}\"\"{text}\"", Added(line =>
        {
            line.AddText(text);
            line.AddText(text);
        }));
    }

    private static string Added(Action<LineBytes> add)
    {
        LineBytes line = new();
        add(line);
        return Encoding.UTF8.GetString(line.Written);
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter json = new(bytes, JsonValues.OneLine);
        write(json);
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
