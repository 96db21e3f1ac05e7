using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Tests.Facts;

/// <summary>Whatever the bytes: where the fast reader reads a document, the plain one reads the same.</summary>
public sealed partial class FastReaderTests
{
    private const int Mutations = 20_000;

    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "-0", "0.10", "7.0", "1e2", "1e400", "010", "12345678901234567890", "0.1234567890123456789", "\\ud800", "\\u00e9", "\\n",
        "\u0000", "\"id\"", "\"id\":null,", "\"note\":\"n\",", "\"2024-03-10T02:30:00\"", "\"2024-03-29T07:00:00.5Z\"", "\"2024-03-29T07:00:00+08:00\"", "\"1899-12-31T23:59:59Z\"",
        "\"2023-02-29T00:00:00Z\"", "\"2024-04-01\"", "\"12.4 EUR\"", "\"012.40 EUR\"", "\"8.6%\"", "\"\"", "\"a/b\"", "😀", "é", "\r", "\r\n", "\n", "/",
        "\"recorded\":{\"until\":\"2024-04-02T00:00:00Z\",\"not\":[\"order.parcels\",\"order.parcels\"]},", "\"zone\":\"Europe/Madrid\",", "\"zone\":\"Mars\",", "\"assume\":{},", "\"zone\":\"+08:00\",", "\"2024-03-29T07:00:00\"", "\"zones\":{\"order.createdAt\":\"Asia/Shanghai\"},",
    ];

    private static readonly FactsReaderOptions[] Ways =
    [
        new(),
        new() { DefaultZone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"] },
        new() { DefaultZone = DateTimeZone.Utc, FieldZones = new Dictionary<string, DateTimeZone> { ["order.createdAt"] = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] } },
    ];

    [Fact]
    public void Read_MutatedLine_AsThePlainReaderDoes()
    {
        string[] lines = [Line, .. File.ReadLines(Path.Combine(Samples.Folder, "orders.jsonl")).Take(2)];
        Assert.All(lines, line => Assert.InRange(CountEqual(Encoding.UTF8.GetBytes(line), Mutations), Mutations / 50, Mutations));
    }

    [Fact]
    public void Read_MutatedDocumentsOfEachType_AsThePlainReaderDoes()
    {
        foreach (string text in WholeFacts.TextsByType(FactTypes.Standard))
        {
            // Plain dates for instants are the plain reader's.
            byte[] instants = Encoding.UTF8.GetBytes(PlainStart().Replace(text, "$1T00:00:00Z\""));
            Assert.NotNull(new FastReader(new FactsReaderOptions()).Read(instants, 0));
            Assert.InRange(CountEqual(instants, Mutations / 20), Mutations / 1_000, Mutations);
        }
    }

    [Theory]
    [InlineData("""{"orders":[{"id":"A","createdAt":"2024-03-29T07:00:00Z","note":"n","preSale":null}],"note":"n"}""")]
    [InlineData("""{"zone":"Europe/Madrid","orders":[{"id":"A","createdAt":"2024-03-29T07:00:00"}]}""")]
    [InlineData("""{"store":{"id":"s"},"stores":[{"id":"t"}],"orders":[{"id":"A","recorded":{"until":null,"not":["order.parcels"]}},{"id":"A"},{"id":"B","total":"-12.50 USD"}]}""")]
    [InlineData("""{"products":[{"id":"P","certificates":[{"kind":"CE","expiresOn":"2027-01-01"}]}],"orders":[]}""")]
    [InlineData("{\"orders\":[\r\n{\"id\":\"é😀\"},\r\n  {\"id\":\"\\u00e9\"}]}\r\n")]
    [InlineData("{}")]
    public void Read_SoundDocument_IsNotGivenUp(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        FactsReaderOptions options = new();

        FactsDocument fast = Assert.IsType<FactsDocument>(new FastReader(options).Read(utf8, 7));

        Assert.Equal(DocumentWords.Of(FactsReader.ReadPlainly(utf8, options, 7)), DocumentWords.Of(fast));
    }

    [Theory]
    [InlineData("""{"orders":[{"id":"A","colour":"red"}]}""")]
    [InlineData("""{"orders":[{"id":"A","id":"B"}]}""")]
    [InlineData("""{"orders":[{"id":"A","createdAt":"2024-03-29T07:00:00"}]}""")]
    [InlineData("""{"orders":[{"id":"A","lines":[{"quantity":-1}]}]}""")]
    [InlineData("""{"orders":[{"id":"A","parcels":[{"id":"P"},{"id":"P"}]}]}""")]
    [InlineData("""{"orders":[{"createdAt":"2024-03-29T07:00:00Z"}]}""")]
    [InlineData("""{"orders":[{"id":"A","buyer":"\ud800"}]}""")]
    [InlineData("""{"orders":[{"id":"A"},]}""")]
    [InlineData("""{"orders":[{"id":"A"}]} {}""")]
    [InlineData("""{"zone":"America/Los_Angeles","orders":[{"id":"A","createdAt":"2024-11-03T01:30:00"}]}""")]
    public void Read_DoubtfulDocument_IsGivenUp(string json) => Assert.Null(new FastReader(new FactsReaderOptions()).Read(Encoding.UTF8.GetBytes(json), 0));

    [Fact]
    public void Read_OneReaderForManyDocuments_KeepsNothingOfTheLast()
    {
        FastReader reader = new(new FactsReaderOptions());
        reader.Read("""{"zone":"Europe/Madrid","recorded":{"until":"2024-04-02T00:00:00Z"},"orders":[{"id":"A"},{"id":"B"}]}"""u8, 0);
        reader.Read("""{"orders":[{"id":"A","lines":[{"quantity":1},{"quantity":2},{"quantity":-1}]}]}"""u8, 1);

        FactsDocument second = Assert.IsType<FactsDocument>(reader.Read("""{"orders":[{"id":"C","lines":[{"quantity":3}]}]}"""u8, 2));

        Assert.Null(second.Recorded);
        Assert.Equal("C", Assert.Single(second.Orders).Id);
        Assert.Equal(3, Assert.Single(second.Orders[0].Lines!).Quantity);
        Assert.Null(reader.Read("""{"orders":[{"id":"A","createdAt":"2024-03-29T07:00:00"}]}"""u8, 3));
    }

    private static string Line =>
        """{"orders":[{"id":"A-1","store":"s-1","createdAt":"2024-03-29T07:00:00Z","preSale":false,"destination":"ES","total":"59.10 USD","badReviewLikelihood":0.25,"buyerReturns":2,"lines":[{"product":"P1","sku":"LAMP-EU","quantity":2,"price":"24.90 USD"},{"quantity":1}],"parcels":[{"id":"LP1","events":[{"at":"2024-03-30T02:00:00Z","code":"PU"}]},{"id":"LP2"}],"refunds":[{"id":"R1","requestedAt":"2024-03-30T02:00:00Z","proofs":["a","b"]}]}]}""";

    /// <summary>How many of the documents that mutation gives both readers read; those must be the same.</summary>
    private static int CountEqual(byte[] original, int mutations)
    {
        Random random = new(20240331);
        FastReader[] readers = [.. Ways.Select(way => new FastReader(way))];
        int equal = 0;
        for (int i = 0; i < mutations; i++)
        {
            byte[] mutated = random.Next(3) == 0 ? FactsMutation.Of(original, Tokens, random) : FactsMutation.OfValues(original, Tokens, random);
            int way = random.Next(Ways.Length);
            if (readers[way].Read(mutated, i) is { } fast)
            {
                equal++;
                FactsDocument plain = FactsReader.ReadPlainly(mutated, Ways[way], i);
                Assert.True(DocumentWords.Of(plain) == DocumentWords.Of(fast), $"mutation {i}: {Encoding.UTF8.GetString(mutated)}\n{DocumentWords.Of(plain)}\n{DocumentWords.Of(fast)}");
            }
        }

        return equal;
    }

    [GeneratedRegex("(\"(?:start|markHeldSince)\": \"2024-04-01)\"")]
    private static partial Regex PlainStart();
}
