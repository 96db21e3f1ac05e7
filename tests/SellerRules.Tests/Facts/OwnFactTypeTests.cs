using System.Linq.Expressions;
using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class OwnFactTypeTests
{
    public sealed record Warehouse
    {
        public required string Id { get; init; }
        public Instant? OpenedAt { get; init; }
        [Planned] public Instant? LeaseEndsAt { get; init; }
        [Vocabulary("markets")] public string? Country { get; init; }
        public IReadOnlyList<string>? Doors { get; init; }
        public Recorded? Recorded { get; init; }
    }

    public sealed record WithFloat { public required string Id { get; init; } public double? Load { get; init; } }

    public sealed record WithSetter { public required string Id { get; init; } public bool? Open { get; set; } }

    public sealed record WithoutSetter { public required string Id { get; init; } public string Upper => Id.ToUpperInvariant(); }

    public sealed record WithPlainNumber { public required string Id { get; init; } public int Doors { get; init; } }

    public sealed record Positional(string Id);

    public sealed class Plain { public string Id { get; init; } = ""; }

    public sealed record WithUnknownReference { public required string Id { get; init; } [ReferenceTo("dock")] public string? Dock { get; init; } }

    public sealed record WithUnknownEvent { public required string Id { get; init; } [BelongsTo("closedAt")] public string? Reason { get; init; } }

    public sealed record Depot { public required string Id { get; init; } [ReferenceTo("store")] public string? Store { get; init; } }

    [Fact]
    public void Records_OfTwoStores_BelongToTheirs()
    {
        FactTypes types = FactTypes.Standard.With<Depot>("depot", "depots", d => d.Id);
        RuleEngine engine = RuleEngine.Compile(Judging.RuleSetText.Load(types, Judging.RuleSetText.Of(""" "subject": "depot", "require": { "that": "store.multilingual and count(store.depots) == 1" } """)));
        FactsDocument facts = FactsText.Read(
            """{ "stores": [ { "id": "s", "multilingual": true }, { "id": "t" } ], "depots": [ { "id": "D", "store": "s" }, { "id": "D", "store": "t" } ] }""",
            new FactsReaderOptions { Types = types });

        Assert.Empty(facts.Rejected);
        Assert.Equal([("s", FindingStatus.Met), ("t", FindingStatus.Unknown)], engine.Evaluate(facts, Instant.FromUtc(2024, 5, 1, 0, 0), TestContext.Current.CancellationToken).Subjects.Select(s => (s.Store!, s.Findings[0].Status)));
    }

    public sealed record WithDatedNumber { public required string Id { get; init; } [TakesDate] public int? Load { get; init; } }

    public sealed record WithReferences { public required string Id { get; init; } [ReferenceTo("product")] public IReadOnlyList<string>? Products { get; init; } }

    [Fact]
    public void With_Record_IsFoundBesideTheStandardTypes()
    {
        FactTypes types = FactTypes.Standard.With<Warehouse>("warehouse", key: "warehouses", id: w => w.Id, birth: w => w.OpenedAt);

        FactType type = types.Find("warehouse")!;
        Assert.Null(FactTypes.Standard.Find("warehouse"));
        Assert.Equal(("id", "openedAt", "store"), (type.Id!.Name, type.Birth!.Name, type.Parent));
        Assert.Equal(FactClass.Planned, type.Find("leaseEndsAt")!.Class);
        Assert.Equal("W-1", type.Identify!(new Warehouse { Id = "W-1" }, "s", NodaTime.DateTimeZoneProviders.Tzdb));
        Assert.DoesNotContain(type.Properties, p => p.Name == "recorded");
        Assert.NotNull(types.Find("order"));
    }

    [Fact]
    public void With_UnsupportedRecord_IsRefusedByName()
    {
        Refused<WithFloat>("WithFloat.Load", w => w.Id);
        Refused<WithSetter>("WithSetter.Open", w => w.Id);
        Refused<WithoutSetter>("WithoutSetter.Upper", w => w.Id);
        Refused<WithPlainNumber>("WithPlainNumber.Doors", w => w.Id);
        Refused<Positional>("Positional", w => w.Id);
        Refused<Plain>("Plain", w => w.Id);
        Refused<WithUnknownReference>("dock", w => w.Id);
        Refused<WithDatedNumber>("WithDatedNumber.Load", w => w.Id);
        Refused<WithReferences>("WithReferences.Products", w => w.Id);
        Refused<WithUnknownEvent>("closedAt", w => w.Id);
        Refused<Order>("`order` already", o => o.Id);
    }

    [Theory]
    [InlineData("order", "warehouses", "`order` is taken")]
    [InlineData("today", "warehouses", "`today` is taken")]
    [InlineData("warehouse", "orders", "`orders` is taken")]
    [InlineData("warehouse", "assume", "`assume` is taken")]
    [InlineData("Ware house", "warehouses", "`Ware house` can't be a name")]
    public void With_NameThatCannotStand_IsRefused(string name, string key, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => FactTypes.Standard.With<Warehouse>(name, key, w => w.Id)).Message);

    [Fact]
    public void With_PlannedBirth_IsRefused() =>
        Assert.Contains("LeaseEndsAt", Assert.Throws<ArgumentException>(
            () => FactTypes.Standard.With<Warehouse>("warehouse", "warehouses", w => w.Id, w => w.LeaseEndsAt)).Message);

    [Fact]
    public void With_ComputedId_IsRefused() =>
        Assert.Contains("must name one property", Assert.Throws<ArgumentException>(
            () => FactTypes.Standard.With<Warehouse>("warehouse", "warehouses", w => w.Id + w.Country)).Message);

    private static void Refused<T>(string named, Expression<Func<T, string>> id)
        where T : class =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => FactTypes.Standard.With("own", "owns", id)).Message);
}
