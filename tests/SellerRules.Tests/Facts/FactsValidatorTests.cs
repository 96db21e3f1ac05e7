using FluentValidation.Results;
using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class FactsValidatorTests
{
    private static readonly Order Good = new() { Id = "A", CreatedAt = Instant.FromUtc(2024, 1, 1, 0, 0), Total = new Money(1, "USD"), BadReviewLikelihood = 0.5m };

    [Fact]
    public void Validate_GoodFacts_PassesEverySample()
    {
        using FileStream stream = Samples.Open("orders.json");

        Assert.True(new FactsValidator().Validate(FactsReader.Read(stream)).IsValid);
        Assert.True(FactsValidator.ValidateRecord(Good).IsValid);
    }

    [Fact]
    public void Validate_EachBadValue_IsNamed()
    {
        FactsDocument facts = new()
        {
            Orders =
            [
                Good,
                Good with { Id = "a/b", CreatedAt = Instant.FromUtc(2200, 1, 1, 0, 0), Total = new Money(1, "usd"), BadReviewLikelihood = 8.6m, BuyerReturns = -1, Store = "", FulfilmentTime = Duration.FromHours(-1) },
                Good with { Parcels = [new Parcel { Id = "", DeclaredAt = null, Events = [new ParcelEvent { At = Instant.FromUtc(1899, 1, 1, 0, 0) }, null!] }] },
            ],
            Products = [new Product { Id = "P", InformationQuality = 6, Certificates = [new Certificate { ExpiresOn = new LocalDate(2200, 1, 1) }] }],
            Traffic = [new TrafficDay { Zone = "Mars" }],
            ClickSources = [new ClickSource()],
            Stores = [new Store { Id = null!, Industry = new StoreIndustry(), Registrations = [null!] }],
            Weeks = [new Week { Start = Instant.FromUtc(2024, 4, 1, 0, 0), Industry = new WeekIndustry { Conversion = 2 }, Metrics = [new Metric()] }],
            Keywords = [new Keyword { Word = "", SearchPage = -1 }],
        };

        ValidationResult result = new FactsValidator().Validate(facts);

        Assert.Equal(
            [
                "clickSources[0].address", "clickSources[0].date", "keywords[0].searchPage", "keywords[0].word", "orders[1].badReviewLikelihood", "orders[1].buyerReturns", "orders[1].createdAt", "orders[1].fulfilmentTime", "orders[1].id",
                "orders[1].store", "orders[1].total", "orders[2].parcels[0].events[0].at", "orders[2].parcels[0].events[1]", "orders[2].parcels[0].id",
                "products[0].certificates[0].expiresOn", "products[0].informationQuality", "stores[0].id", "stores[0].registrations[0]", "traffic[0].date", "traffic[0].zone",
                "weeks[0].industry.conversion", "weeks[0].metrics[0].name",
            ],
            result.Errors.Select(e => e.PropertyName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ValidateRecord_NoFact_IsRefused() => Assert.Throws<ArgumentException>(() => FactsValidator.ValidateRecord("order"));
}
