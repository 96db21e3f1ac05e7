using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SellerRules.References.Lists;

namespace SellerRules.Tests.References.Lists;

public sealed class EntryMatcherTests
{
    private static readonly string[] Categories = ["electronics", "electronics/lighting", "electronics/lighting/led", "toys", "food"];
    private static readonly string[] Words = ["GUN", "GUN OIL", "OIL", "KNIFE", "弹簧刀", "刀", "LED", "É", "ABAB", "BAB", "A"];
    private static readonly string[] Brands = ["ACME", "BRAND X", "弹簧"];
    private static readonly string[] Markets = ["ES", "GB", "FR"];
    private static readonly LocalDate Day = new(2024, 6, 1);

    [Fact]
    public void Match_TenThousandEntries_SaysWhatTryingEachSays()
    {
        IReadOnlyList<ListEntry> entries = Entries(new Random(7), 10_000, () => Words[0]);
        EntryMatcher matcher = new(entries);

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => matcher.Match(GoodsOf(new Random(seed)), Day) == PlainEntries.Match(entries, GoodsOf(new Random(seed)), Day))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Match_FewEntries_SaysWhatTryingEachSays() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            Random random = new(seed);
            IReadOnlyList<ListEntry> entries = Entries(random, random.Next(6), () => Pick(random, Words));
            Goods goods = GoodsOf(random);
            return new EntryMatcher(entries).Match(goods, Day) == PlainEntries.Match(entries, goods, Day);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Match_TenThousandEntriesThousandsOfTimes_TriesOnlyThoseThatMayFit()
    {
        Random random = new(7);
        EntryMatcher matcher = new(Entries(random, 10_000, () => $"W{random.Next(100_000)}"));
        Goods goods = new("electronics/lighting/led", "A lamp of many words that nobody forbids, W1 W2 W3 and more of them", "Acme", ["ES"], true);
        matcher.Match(goods, Day);

        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < 2_000; i++)
        {
            matcher.Match(goods, Day);
        }

        // Trying each entry takes seconds; the bound leaves room for a busy machine.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }

    private static List<ListEntry> Entries(Random random, int count, Func<string> word) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ListEntry(
            $"e{i}",
            random.Next(3) == 0 ? Pick(random, Categories) : null,
            random.Next(4) > 0 || count > 100 ? [word(), .. count > 100 ? [$"W{i}"] : Array.Empty<string>()] : [],
            random.Next(3) == 0 ? Pick(random, Brands) : null,
            random.Next(3) == 0 ? [Pick(random, Markets)] : [],
            null,
            random.Next(4) == 0 ? Day.PlusDays(random.Next(-1, 2)) : null,
            random.Next(4) == 0 ? Day.PlusDays(random.Next(-1, 2)) : null)).Where(e => e.Asks != Criteria.None),
    ];

    private static Goods GoodsOf(Random random) => new(
        random.Next(5) == 0 ? null : Pick(random, Categories),
        random.Next(5) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(random, " ", "", "的", "-") + Pick(random, Words).ToLowerInvariant())),
        random.Next(5) == 0 ? null : Pick(random, Brands),
        [.. Markets.Where(_ => random.Next(3) == 0)],
        random.Next(3) > 0);

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
