using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Tests.Expressions.Runtime;

/// <summary>What contributions add up to, against a recount of all of them.</summary>
public sealed class FoldSumTests
{
    private static readonly string[] Currencies = ["USD", "USD", "USD", "CNY", ""];
    private static readonly string[] Names = ["order.buyer", "order.lines", "order.total"];

    [Fact]
    public void Sum_OfContributionsInParts_IsARecount()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            Contribution[] all = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Any(random))];
            FoldSum whole = SumOf(all);
            int cut = random.Next(all.Length + 1);
            FoldSum inParts = SumOf(all[..cut]);
            inParts.Add(SumOf(all[cut..]));

            Assert.Equal(Recount(all), InShort(whole));
            Assert.Equal(Recount(all), InShort(inParts));
        }
    }

    private static Contribution Any(Random random)
    {
        string[] assumed = Some(random);
        return random.Next(3) == 0
            ? new Contribution(default, null, State.Unknown, Some(random), assumed)
            : new Contribution(default, new Money(random.Next(-500, 500) / 100m, Currencies[random.Next(Currencies.Length)]), State.Known, [], assumed);
    }

    private static string[] Some(Random random) => [.. Names.Where(_ => random.Next(3) == 0)];

    private static FoldSum SumOf(Contribution[] contributions)
    {
        FoldSum sum = new();
        Array.ForEach(contributions, contribution => sum.Add(contribution));
        return sum;
    }

    private static string InShort(FoldSum sum) => string.Join(
        "; ",
        [.. sum.Amounts.Select(pair => $"{pair.Key} {pair.Value.Sum.ToDecimal():0.00} {pair.Value.Least:0.00} {pair.Value.Greatest:0.00}"), $"{sum.Members}", $"{sum.Undecided}", string.Join(",", sum.Names), string.Join(",", sum.Assumed)]);

    private static string Recount(Contribution[] all)
    {
        Money[] values = [.. all.Select(contribution => contribution.Value).OfType<Money>()];
        IEnumerable<string> amounts = values.GroupBy(value => value.Currency!, value => value.Amount).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Sum():0.00} {group.Min():0.00} {group.Max():0.00}");
        State undecided = all.Any(contribution => contribution.Undecided == State.Unknown) ? State.Unknown : State.Known;
        return string.Join("; ", [.. amounts, $"{values.Length}", $"{undecided}", Sorted(all.SelectMany(contribution => contribution.Names)), Sorted(all.SelectMany(contribution => contribution.Assumed))]);
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(",", names.Distinct().Order(StringComparer.Ordinal));
}
