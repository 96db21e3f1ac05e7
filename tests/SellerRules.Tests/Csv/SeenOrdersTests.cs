using System.Text;
using SellerRules.Cli.Csv;

namespace SellerRules.Tests.Csv;

public sealed class SeenOrdersTests
{
    [Theory]
    [InlineData(0L)]
    [InlineData(100_000L)]
    [InlineData(10_000_000L)]
    public void Add_SeenBefore_IsAlwaysKnown(long inputLength)
    {
        SeenOrders seen = new(inputLength);
        ulong[] hashes = [.. Enumerable.Range(0, 20_000).Select(i => HashOf($"O{i:D5}"))];
        foreach (ulong hash in hashes)
        {
            seen.Add(hash);
        }

        Assert.All(hashes, hash => Assert.True(seen.Add(hash)));
    }

    [Fact]
    public void Add_NewOrderOfAnExport_IsHardlyEverTakenForAKnownOne()
    {
        const int Orders = 100_000;
        SeenOrders seen = new(Orders * 100L);

        int mistaken = Enumerable.Range(0, Orders).Count(i => seen.Add(HashOf($"81{i:D14}")));

        Assert.InRange(mistaken, 0, Orders / 1_000);
    }

    [Fact]
    public void Of_DifferentIds_Differs() =>
        Assert.Equal(300_000, Enumerable.Range(0, 300_000).Select(i => HashOf($"O{i}")).Distinct().Count());

    private static ulong HashOf(string id) => OrderIdHash.Of(Encoding.UTF8.GetBytes(id));
}
