using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Reporting;

/// <summary>Stores that no record describes, judged by what their orders tell.</summary>
public sealed class StoresOfOrdersTests
{
    private static readonly RuleEngine Engine = RuleSetText.Engine("""
        "id": "placed", "subject": "store", "formula": { "name": "placed", "value": "count(store.orders)" } ---
        "id": "reviews", "subject": "store", "require": { "that": "store.reviews > 3" }
        """);

    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 5, 12, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Evaluate_OrdersOfStoresWithoutARecord_JudgesEachStoreByItsOrders()
    {
        Report report = Engine.Evaluate(new FactsDocument { Orders = [OrderOf("A-1", "s-1"), OrderOf("A-2", "s-2"), OrderOf("A-3", "s-1")] }, Noon, Token);

        Assert.Equal([("s-1", 2m), ("s-2", 1m)], report.Subjects.Where(s => s.Subject == "store").Select(Placed));
    }

    [Fact]
    public void Evaluate_OrdersWithoutAnyStore_AreTheOrdersOfOneUnnamedStore()
    {
        Report report = Engine.Evaluate(new FactsDocument { Orders = [OrderOf("A-1", null), OrderOf("A-2", null)] }, Noon, Token);

        Assert.Equal([("-", 2m)], report.Subjects.Where(s => s.Subject == "store").Select(Placed));
    }

    [Fact]
    public void Evaluate_StoreWithoutARecord_IsUnknownInWhatOrdersDoNotTell()
    {
        Report report = Engine.Evaluate(new FactsDocument { Orders = [OrderOf("A-1", "s-1")] }, Noon, Token);

        Finding reviews = report.Subjects.Single(s => s.Subject == "store").Findings.Single(f => f.Rule.EndsWith("/reviews", StringComparison.Ordinal));
        Assert.Equal(FindingStatus.Unknown, reviews.Status);
        Assert.Equal(["store.reviews"], reviews.Unknown);
    }

    [Fact]
    public void Complete_OrdersInParts_SaysOfTheirStoreWhatTheWholeSays()
    {
        Order[] orders = [OrderOf("A-1", null), OrderOf("A-2", "s-1"), OrderOf("A-3", null)];
        ReportSession session = Engine.Begin(Noon);
        foreach (Order order in orders)
        {
            session.Add(new FactsDocument { Orders = [order] });
        }

        IEnumerable<string> whole = Engine.Evaluate(new FactsDocument { Orders = orders }, Noon, Token).Subjects.Where(s => s.Subject == "store").Select(AnswerText.Of);
        Assert.Equal(whole, session.Complete().Subjects.Where(s => s.Subject == "store").Select(AnswerText.Of));
    }

    [Fact]
    public void Evaluate_NoOrders_ListsNoStore() =>
        Assert.DoesNotContain(Engine.Evaluate(new FactsDocument { Products = [new Product { Id = "P1", Store = "s-1" }] }, Noon, Token).Subjects, s => s.Subject == "store");

    private static (string Id, decimal Value) Placed(SubjectFindings store) =>
        (store.Id, Assert.IsType<decimal>(store.Findings.Single(f => f.Rule.EndsWith("/placed", StringComparison.Ordinal)).Value));

    private static Order OrderOf(string id, string? store) => new() { Id = id, Store = store, CreatedAt = Noon - Duration.FromHours(30) };
}
