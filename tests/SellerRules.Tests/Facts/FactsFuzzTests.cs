using System.Text;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Imports;

namespace SellerRules.Tests.Facts;

/// <summary>Whatever the bytes, reading never throws, and every rejection says where and why.</summary>
public sealed class FactsFuzzTests
{
    private const int Mutations = 10_000;

    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "NaN", "010", "\\ud800", "\u0000", "\"id\"", "\"99999-01-01T00:00:00Z\"", "8.6", "\"\"", "\"a/b\"", "😀", "\r\n", "/"];

    [Theory]
    [InlineData("orders.json", Mutations)]
    [InlineData("aliexpress-order.json", Mutations / 10)]
    [InlineData("cainiao-tracking.json", Mutations / 10)]
    [InlineData("seller-export.csv", Mutations / 10)]
    public void Read_MutatedSample_NeverThrowsAndPlacesEachRejection(string sample, int mutations)
    {
        byte[] original = File.ReadAllBytes(Path.Combine(Samples.Folder, sample));
        Random random = new(20240331);
        for (int i = 0; i < mutations; i++)
        {
            byte[] mutated = Mutate(original, random);
            IReadOnlyList<Rejection> rejected = Read(sample, mutated);
            int lines = mutated.Count(b => b == '\n') + mutated.Count(b => b == '\r') + 1;
            Assert.All(rejected, r => Assert.True(r.Line >= 1 && r.Line <= lines + 1 && r.Column >= 1 && r.Reason.Length > 0 && r.Code.StartsWith("SR", StringComparison.Ordinal), $"mutation {i}: {r}"));
        }
    }

    [Fact]
    public void Read_MutatedDocumentOfAllTypes_NeverThrowsAndPlacesEachRejection()
    {
        byte[] original = Encoding.UTF8.GetBytes(WholeFacts.Text(FactTypes.Standard));
        Random random = new(20240401);
        for (int i = 0; i < Mutations / 2; i++)
        {
            IReadOnlyList<Rejection> rejected = Read("facts.json", Mutate(original, random));
            Assert.All(rejected, r => Assert.True(r.Line >= 1 && r.Column >= 1 && r.Reason.Length > 0 && r.Code.StartsWith("SR", StringComparison.Ordinal), $"mutation {i}: {r}"));
        }
    }

    [Fact]
    public void Read_MutatedValue_LosesAtMostItsRecord()
    {
        byte[] original = File.ReadAllBytes(Path.Combine(Samples.Folder, "orders.json"));
        string text = Encoding.UTF8.GetString(original);
        FactsDocument whole = FactsText.Read(text);
        int orders = whole.Orders.Count;
        foreach (string value in new[] { "\"ES-1002\"", "\"2024-03-31T11:31:00\"", "\"24.90 USD\"" })
        {
            int at = text.IndexOf(value, text.IndexOf("ES-1002", StringComparison.Ordinal) - 1, StringComparison.Ordinal);
            FactsDocument read = FactsText.Read(string.Concat(text.AsSpan(0, at), "[1e400]", text.AsSpan(at + value.Length)));

            Assert.Equal(orders - 1, read.Orders.Count);
            Assert.Equal("order", Assert.Single(read.Rejected).Subject);
        }
    }

    private static IReadOnlyList<Rejection> Read(string sample, byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        FactsReaderOptions options = new();
        FactsInput.Detect(bytes);
        return sample switch
        {
            "aliexpress-order.json" => AliExpressOrders.Read(stream, options).Rejected,
            "cainiao-tracking.json" => CainiaoTracking.Read(stream, options).MergeInto(new FactsDocument()).Rejected,
            "seller-export.csv" => SellerExport.Read(stream, options).Rejected,
            _ => FactsReader.Read(stream, options).Rejected,
        };
    }

    private static byte[] Mutate(byte[] original, Random random) => FactsMutation.Of(original, Tokens, random);
}
