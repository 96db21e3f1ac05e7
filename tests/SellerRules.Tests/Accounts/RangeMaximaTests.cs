using FsCheck;
using FsCheck.Fluent;
using SellerRules.Accounts;

namespace SellerRules.Tests.Accounts;

/// <summary>Whatever is added to parts of a row, its nodes tell what the numbers themselves do.</summary>
public sealed class RangeMaximaTests
{
    [Fact]
    public void Add_AnyParts_EveryNodeHasTheGreatestOfItsNumbers() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(1, 200).ToArbitrary(), (seed, count) =>
        {
            Random random = new(seed);
            decimal[] plain = [.. Enumerable.Range(0, count).Select(_ => (decimal)random.Next(-50, 50))];
            RangeMaxima row = new([.. plain, 1_000_000], count);
            for (int i = 0; i < 30; i++)
            {
                (int from, int to, decimal amount) = (random.Next(count), random.Next(count + 1), random.Next(-20, 20));
                row.Add(from, to, amount);
                for (int place = from; place < to; place++)
                {
                    plain[place] += amount;
                }
            }

            return Enumerable.Range(1, (2 * row.Width) - 1).All(node => IsRight(row, node, plain));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(7, 9));

    private static bool IsRight(RangeMaxima row, int node, decimal[] plain)
    {
        decimal above = 0;
        for (int parent = node / 2; parent > 0; parent /= 2)
        {
            above += row.AddedTo(parent);
        }

        int[] stretches = [node];
        while (stretches[0] < row.Width)
        {
            stretches = [.. stretches.SelectMany(n => new[] { 2 * n, (2 * n) + 1 })];
        }

        int[] places = [.. stretches.Select(row.PlacesOf).SelectMany(p => Enumerable.Range(p.From, p.To - p.From))];
        bool areRight = node < row.Width || places.All(place => row[place] + row.AddedTo(node) + above == plain[place]);
        return areRight && (places.Length == 0 ? row.MostOf(node) < -1_000_000 : row.MostOf(node) + above == places.Max(place => plain[place]));
    }
}
