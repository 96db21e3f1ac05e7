using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Reporting;

/// <summary>Facts with more of what a store's history is made of: buyers, stock keeping units of products, weeks, days of traffic, a begin of the record.</summary>
internal static class GeneratedHistory
{
    /// <summary>The same facts, with more.</summary>
    public static FactsDocument Of(FactsDocument facts, Random random) => facts with
    {
        Orders = [.. facts.Orders.Select(order => order with { Buyer = random.Next(5) == 0 ? null : random.Next(2) == 0 ? "ann" : "bob" })],
        Products = [.. facts.Products.Select(product => product with { Skus = random.Next(5) == 0 ? null : [new ProductSku { Sku = "LAMP-EU", Listed = random.Next(4) == 0 ? null : random.Next(2) == 0 }] })],
        Weeks = [.. Enumerable.Range(0, random.Next(2)).Select(week => new Week { Store = "s-1", Start = Instant.FromUtc(2024, 3, 4, 0, 0), Impressions = 7 })],
        Traffic = [.. Enumerable.Range(0, random.Next(4)).Select(day => TrafficDay(day, random))],
        Recorded = random.Next(4) == 0 ? (facts.Recorded ?? new Recorded()) with { From = Instant.FromUtc(2024, 3, random.Next(6, 9), random.Next(24), 0) } : facts.Recorded,
    };

    private static TrafficDay TrafficDay(int day, Random random) => new()
    {
        Store = "s-1",
        Date = new LocalDate(2024, 3, 8).PlusDays(day),
        Impressions = random.Next(5) == 0 ? null : random.Next(3) * 100,
        Advertised = random.Next(4) == 0 ? null : random.Next(2) == 0,
        Zone = random.Next(2) == 0 ? null : "America/Los_Angeles",
    };
}
