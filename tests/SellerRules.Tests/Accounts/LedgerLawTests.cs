using FsCheck;
using FsCheck.Fluent;
using SellerRules.Accounts;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>The laws of accounts, on any set of breaches.</summary>
public sealed class LedgerLawTests
{
    private const long Hour = 3_600_000_000_000;
    private static readonly AccountJudge Judge = new(new BoundAccount(
        "test/rules#a",
        NodaTime.DateTimeZone.Utc,
        new ElapsedLimit(10 * Hour),
        [new BoundStep(12, null, "freeze", new ElapsedLimit(3 * Hour)), new BoundStep(24, null, "close", null), new BoundStep(null, 10, "warn", new ElapsedLimit(2 * Hour))]));

    [Fact]
    public void Account_AnyOrderRepeatedOrInHalves_IsTheSame() => Hold((breaches, asOf, random) =>
    {
        AccountState all = StateOf(breaches, asOf);
        PointEntry[] shuffled = [.. breaches];
        random.Shuffle(shuffled);
        PointEntry[] half = [.. breaches.Where(_ => random.Next(2) == 0)];
        return all.IsSameAnswer(StateOf(shuffled, asOf)) && all.IsSameAnswer(StateOf([.. breaches, .. shuffled], asOf)) && all.IsSameAnswer(StateOf([.. half, .. breaches.Except(half)], asOf));
    });

    [Fact]
    public void Account_OneMoreOffence_LowersNoBalance() => Hold((breaches, asOf, random) =>
    {
        PointEntry more = Entry("another", random.Next(40), 1 + random.Next(12));
        return StateOf([.. breaches, more], asOf).Balance >= StateOf(breaches, asOf).Balance;
    });

    [Fact]
    public void Account_Balance_IsARecountOfOffences() => Hold((breaches, asOf, _) =>
    {
        decimal recount = breaches.GroupBy(b => b.Key)
            .Select(same => same.OrderBy(b => b.OccurredAt).ThenBy(b => b.Id, StringComparer.Ordinal).First())
            .Where(b => b.OccurredAt <= asOf && asOf < b.OccurredAt + (10 * Hour))
            .Sum(b => b.Points);
        AccountState state = StateOf(breaches, asOf);
        return state.Balance == recount && state.Entries.Sum(e => e.Points) == recount;
    });

    [Fact]
    public void Account_Actions_AreThoseOfAWalkThroughTime() => Hold((breaches, asOf, _) =>
    {
        List<string> walked = [];
        for (long at = 0; at <= asOf; at += Hour)
        {
            decimal before = StateOf(breaches, at - 1).Balance;
            decimal added = StateOf(breaches, at).Entries.Where(e => e.OccurredAt == at).Sum(e => e.Points);
            decimal after = StateOf(breaches, at).Balance;
            decimal floor = after - added;
            Assert.True(floor <= before);
            if (floor < 24 && after >= 24)
            {
                walked.Add($"{at} close");
            }
            else if (floor < 12 && after >= 12 && asOf < at + (3 * Hour))
            {
                walked.Add($"{at} freeze");
            }

            bool warnRuns = asOf < at + (2 * Hour);
            walked.AddRange(Enumerable.Repeat($"{at} warn", warnRuns ? (int)(decimal.Floor(after / 10) - decimal.Floor(floor / 10)) : 0));
        }

        return walked.Order(StringComparer.Ordinal).SequenceEqual(StateOf(breaches, asOf).Actions.Select(a => $"{a.Begin} {a.Name}").Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Account_Next_IsTheFirstInstantWithAnotherAnswer() => Hold((breaches, asOf, _) =>
    {
        PointEntry[] past = [.. breaches.Where(b => b.OccurredAt <= asOf)];
        AccountState now = Judge.Judge(past, 0, asOf, Nanos.None);
        return now.Next == Nanos.None
            ? now.IsSameAnswer(Judge.Judge(past, 0, asOf + (100 * Hour), Nanos.None))
            : now.IsSameAnswer(Judge.Judge(past, 0, now.Next - 1, Nanos.None)) && !now.IsSameAnswer(Judge.Judge(past, 0, now.Next, Nanos.None));
    });

    // A breach is known to the account once it has occurred, as a report gives it.
    private static AccountState StateOf(IEnumerable<PointEntry> breaches, long asOf) => Judge.Judge(breaches.Where(b => b.OccurredAt <= asOf), 0, asOf, Nanos.None);

    private static PointEntry Entry(string key, int hour, int points) => new(key, "r", $"{key}-{hour}-{points}", hour * Hour, points, (hour + 10) * Hour);

    private static void Hold(Func<PointEntry[], long, Random, bool> law)
    {
        Gen<(int Key, int Hour, int Points)> breach = Gen.Choose(0, 12).SelectMany(key => Gen.Choose(0, 30).SelectMany(hour => Gen.Choose(1, 12).Select(points => (key, hour, points))));
        Arbitrary<(int Key, int Hour, int Points)[]> breaches = breach.ArrayOf().ToArbitrary();
        Prop.ForAll(
            breaches,
            Gen.Choose(0, 50).ToArbitrary(),
            (given, hour) => law([.. given.Select(b => Entry($"k{b.Key}", b.Hour, b.Points))], hour * Hour, new Random(given.Length + hour)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(7, 9));
    }
}
