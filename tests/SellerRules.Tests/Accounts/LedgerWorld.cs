using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SellerRules.Accounts;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>
/// An account with the breaches of three rules on a small scale of hours: days of 24, a life of ten, steps that overlap. What the rules cost differs
/// from world to world.
/// </summary>
internal sealed class LedgerWorld(IReadOnlyList<PointTerms> rules, decimal? perDay)
{
    /// <summary>An hour.</summary>
    public const long Hour = 3_600_000_000_000;

    /// <summary>How long an entry counts.</summary>
    public const long Life = 10 * Hour;

    /// <summary>The prices: in each tier, or the first of them.</summary>
    public static readonly IReadOnlyList<decimal?> Prices = [2, 7, 0.5m];

    private readonly AccountJudge _judge = new(new BoundAccount(
        "test/rules#a",
        DateTimeZone.Utc,
        Plain(BoundType.Limit, new ElapsedLimit(Life)),
        [
            new BoundStep(Plain(BoundType.Number, 12m), null, "freeze", Plain(BoundType.Limit, new ElapsedLimit(3 * Hour))),
            new BoundStep(Plain(BoundType.Number, 24m), null, "close", null),
            new BoundStep(null, Plain(BoundType.Number, 10m), "warn", Plain(BoundType.Limit, new ElapsedLimit(2 * Hour))),
        ],
        perDay is { } cap ? Plain(BoundType.Number, cap) : null));

    /// <summary>How the rules' breaches are counted.</summary>
    public IReadOnlyList<PointTerms> Rules => rules;

    /// <summary>The most points that a date may add.</summary>
    public decimal? PerDay => perDay;

    /// <summary>Whether one breach can make another cheaper.</summary>
    public bool IsCapped => perDay is not null || rules.Any(r => r.PerDay is not null || r.OnceWithin is not null || r.Tiers.Count > 0);

    /// <summary>A breach of a rule; rule 2 is a deadline, which is breached just after its date.</summary>
    public Breach Breach(string key, int hour, int rule, string scope, int? until) => new(
        key, $"r{rule}", $"{key}-{hour}-{rule}", hour * Hour, (hour * Hour) + (rule == 2 ? 1 : 0), rules[rule], new Charge(scope, Prices, until is { } end ? end * Hour : Nanos.None));

    /// <summary>The account over some breaches.</summary>
    public AccountState StateOf(IEnumerable<Breach> breaches, long asOf)
    {
        StorePricing pricing = new(new Dictionary<string, AccountJudge> { ["test/rules#a"] = _judge });
        return _judge.Judge([.. pricing.Price(breaches)["test/rules#a"]], 0, asOf);
    }

    /// <summary>Holds a law on generated worlds, breaches and instants.</summary>
    public static void Hold(Func<LedgerWorld, Breach[], long, Random, bool> law)
    {
        Gen<(int Key, int Hour, int Rule, int Until)> breach =
            from key in Gen.Choose(0, 14)
            from hour in Gen.Choose(0, 60)
            from rule in Gen.Choose(0, 2)
            from until in Gen.Choose(1, 40)
            select (key, hour, rule, until);
        Prop.ForAll(
            breach.ArrayOf().ToArbitrary(),
            Gen.Choose(0, 90).ToArbitrary(),
            Gen.Choose(0, 1_000_000).ToArbitrary(),
            (given, hour, seed) =>
            {
                Random random = new(seed);
                LedgerWorld world = new([Terms(random), Terms(random), Terms(random)], random.Next(3) == 0 ? 9 : null);
                Breach[] breaches = [.. given.Select(b => world.Breach($"k{b.Key}", b.Hour, b.Rule, b.Key % 2 == 0 ? "x" : "y", b.Until > 30 ? b.Hour + b.Until - 30 : null))];
                return law(world, breaches, (hour * Hour) + random.Next(3) - 1, random);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(7, 9));
    }

    private static PointTerms Terms(Random random)
    {
        bool isTiered = random.Next(3) > 0;
        return new PointTerms(
            "test/rules#a",
            isTiered ? [Value(1m), Value((decimal)random.Next(2, 4)), Value(5m)] : [],
            isTiered && random.Next(2) == 0 ? Value<Limit>(new ElapsedLimit(random.Next(1, 30) * Hour)) : null,
            null,
            random.Next(4) == 0 ? Value(8m) : null,
            random.Next(4) == 0 ? Value<Limit>(new ElapsedLimit(5 * Hour)) : null);
    }

    private static ParameterValue<T> Value<T>(T value) => new([long.MinValue], [value], string.Empty);

    private static Parameter Plain(BoundType type, object value) => new(string.Empty, string.Empty, type, [long.MinValue], [value], string.Empty);
}
