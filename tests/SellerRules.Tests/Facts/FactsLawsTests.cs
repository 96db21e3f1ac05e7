using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Tests.Facts;

public sealed class FactsLawsTests
{
    private static readonly Arbitrary<Instant> Instants = Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, int.MaxValue))
        .Select(p => TimeRange.First + Duration.FromNanoseconds((double)(TimeRange.End - TimeRange.First).TotalNanoseconds * p.Item1 / int.MaxValue * 0.999) + Duration.FromNanoseconds(p.Item2))
        .ToArbitrary();

    [Fact]
    public void InstantText_OfAnyInstant_ReadsItBack() =>
        Prop.ForAll(Instants, instant => InstantText.Read(InstantPattern.ExtendedIso.Format(instant), null, out Instant read, out _) is null && read == instant)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void InstantText_InAnyOffset_IsTheSameInstant() =>
        Prop.ForAll(Instants, Gen.Choose(-18 * 60, 18 * 60).ToArbitrary(), (instant, minutes) =>
            {
                OffsetDateTime local = instant.WithOffset(Offset.FromSeconds(minutes * 60));
                string text = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<+HH:mm>").Format(local);
                return InstantText.Read(text, null, out Instant read, out _) is null && read == instant;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void LocalTimeResolver_OfAnyInstant_OffersItAmongTheReadings() =>
        Prop.ForAll(Instants, Gen.Elements("America/Los_Angeles", "Europe/Madrid", "Australia/Lord_Howe", "Asia/Shanghai", "America/Havana").ToArbitrary(), (instant, zone) =>
            {
                LocalTimeResolver times = new(DateTimeZoneProviders.Tzdb[zone], SellerRules.Model.LocalTimePolicy.Default);
                FactProblem? problem = times.Resolve(instant.InZone(times.Zone).LocalDateTime, out Instant read, out FactNoteDraft? note);
                return problem is null && (note?.Candidates.Contains(instant) ?? read == instant);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Money_OfAnyAmount_ReadsItBack() =>
        Prop.ForAll(Gen.Choose(-1_000_000_000, 1_000_000_000).ToArbitrary(), cents =>
            {
                Money money = new(cents / 100m, "USD");
                return ValueText.Money(money.ToString(), out Money read) is null && read == money;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Combine_TheSameAgain_ChangesNothing()
    {
        using FileStream stream = Samples.Open("orders.json");
        FactsDocument facts = FactsReader.Read(stream, new FactsReaderOptions { FileName = "orders.json" });

        FactsDocument twice = FactsDocument.Combine([facts, facts]);

        Assert.Equal(facts.Orders, twice.Orders);
        Assert.Equal(facts.Products, twice.Products);
        Assert.Equal(facts.Traffic, twice.Traffic);
        Assert.Equal(facts.Stores, twice.Stores);
        Assert.Equal(facts.ClickSources, twice.ClickSources);
        Assert.Equal(facts.Notes.Select(n => (n.Record, n.Fact)).Distinct(), twice.Notes.Select(n => (n.Record, n.Fact)).Distinct());
        Assert.Empty(twice.Rejected);
    }

    [Fact]
    public void Combine_InHalves_IsTheWhole()
    {
        FactsDocument[] documents = [.. Enumerable.Range(0, 6).Select(i => FactsText.Read($$"""{ "recorded": { "until": "2024-01-0{{1 + (i % 3)}}T00:00:00Z" }, "orders": [ { "id": "A{{i}}" }, { "id": "A{{i / 2}}" } ] }"""))];

        FactsDocument whole = FactsDocument.Combine(documents);
        FactsDocument halves = FactsDocument.Combine([FactsDocument.Combine(documents[..3]), FactsDocument.Combine(documents[3..])]);

        Assert.Equal(whole.Orders.Select(o => (o.Id, o.Recorded?.Until ?? whole.Recorded?.Until)), halves.Orders.Select(o => (o.Id, o.Recorded?.Until ?? halves.Recorded?.Until)));
    }
}
