using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SellerRules.Accounts;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Tests.Reporting;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>
/// An account with the breaches of three rules on a small scale of hours: days of 24, lives of ten, later perhaps of four, steps that overlap. What the rules
/// cost differs from world to world.
/// </summary>
internal sealed class LedgerWorld
{
    /// <summary>An hour.</summary>
    public const long Hour = 3_600_000_000_000;

    /// <summary>The prices: in each tier, or the first of them.</summary>
    public static readonly IReadOnlyList<decimal?> Prices = [2, 7, 0.5m];

    private readonly PointTerms[] _rules;
    private readonly bool _livesShorten;

    /// <summary>Makes a world.</summary>
    public LedgerWorld(Random random)
    {
        _rules = [.. Enumerable.Range(0, 3).Select(rule => Terms(rule, random))];
        _livesShorten = random.Next(3) == 0;
        PerDay = random.Next(3) == 0 ? 9 : null;
        Account = new CompiledAccount(new BoundAccount(
            "test/rules#a",
            DateTimeZone.Utc,
            new Parameter(string.Empty, string.Empty, BoundType.Limit, [long.MinValue, 30 * Hour], [new ElapsedLimit(LifeOf(0)), new ElapsedLimit(LifeOf(30 * Hour))], string.Empty),
            [
                new BoundStep(Plain(BoundType.Number, 12m), null, "freeze", Plain(BoundType.Limit, new ElapsedLimit(3 * Hour))),
                new BoundStep(Plain(BoundType.Number, 24m), null, "close", null),
                new BoundStep(null, Plain(BoundType.Number, 10m), "warn", Plain(BoundType.Limit, new ElapsedLimit(2 * Hour))),
            ],
            PerDay is { } cap ? Plain(BoundType.Number, cap) : null));
    }

    /// <summary>The account.</summary>
    public CompiledAccount Account { get; }

    /// <summary>The most points that a date may add.</summary>
    public decimal? PerDay { get; }

    /// <summary>Whether one breach can make another cheaper.</summary>
    public bool IsCapped => PerDay is not null || _rules.Any(r => r.PerDay is not null || r.OnceWithin is not null || r.Tiers.Count > 0);

    /// <summary>How long an entry of a date counts.</summary>
    public long LifeOf(long occurredAt) => (_livesShorten && occurredAt >= 30 * Hour ? 4 : 10) * Hour;

    /// <summary>A breach of a rule; rule 2 is a deadline, which is breached just after its date. All rules count as the same.</summary>
    public Breach Breach(string key, int hour, int rule, string scope, int? until) => new(
        _rules[rule], "thing", key, $"{key}-{hour}-{rule}", hour * Hour, (hour * Hour) + (rule == 2 ? 1 : 0), new Charge(scope, Prices, until is { } end ? end * Hour : Nanos.None));

    /// <summary>An account without breaches.</summary>
    public StoreAccounts Open() => new([Account]);

    /// <summary>The account over some breaches.</summary>
    public StoreAccounts Open(IEnumerable<Breach> breaches)
    {
        StoreAccounts accounts = Open();
        foreach (Breach breach in breaches)
        {
            accounts.Add(breach);
        }

        return accounts;
    }

    /// <summary>The account over some breaches as of an instant.</summary>
    public AccountReport At(IEnumerable<Breach> breaches, long asOf) => Open(breaches).ReportAt(asOf)[0];

    /// <summary>The account as text.</summary>
    public static string Answer(AccountReport account) => AnswerText.Of(new LedgerReport("s", [account with { Balance = account.Balance / 1.0000000000000000000000000000m, Headroom = account.Headroom / 1.0000000000000000000000000000m }]));

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
                LedgerWorld world = new(random);
                Breach[] breaches = [.. given.Select(b => world.Breach($"k{b.Key}", b.Hour, b.Rule, b.Key % 2 == 0 ? "x" : "y", b.Until > 30 ? b.Hour + b.Until - 30 : null))];
                return law(world, breaches, (hour * Hour) + random.Next(3) - 1, random);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(7, 9));
    }

    private static PointTerms Terms(int rule, Random random)
    {
        bool isTiered = random.Next(3) > 0;
        int counting = isTiered ? random.Next(4) : 0;
        return new PointTerms(
            $"r{rule}",
            "offence",
            "test/rules#a",
            isTiered ? [Value(1m), Value((decimal)random.Next(2, 4)), Value(5m)] : [],
            counting >= 2 ? Value<Limit>(new ElapsedLimit(random.Next(1, 30) * Hour)) : null,
            counting == 1 ? 2 : null,
            random.Next(4) == 0 ? Value(8m) : null,
            random.Next(4) == 0 ? Value<Limit>(new ElapsedLimit(5 * Hour)) : null);
    }

    private static ParameterValue<T> Value<T>(T value) => new([long.MinValue], [value], string.Empty);

    private static Parameter Plain(BoundType type, object value) => new(string.Empty, string.Empty, type, [long.MinValue], [value], string.Empty);
}
