using SellerRules.Accounts;
using SellerRules.Time;
using static SellerRules.Tests.Accounts.LedgerWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>The laws of accounts, on any set of breaches.</summary>
public sealed class LedgerLawTests
{
    [Fact]
    public void Account_AnyOrderRepeatedOrInHalves_IsTheSame() => Hold((world, breaches, asOf, random) =>
    {
        string all = Answer(world.At(breaches, asOf));
        Breach[] shuffled = [.. breaches];
        random.Shuffle(shuffled);
        Breach[] half = [.. breaches.Where(_ => random.Next(2) == 0)];
        return all == Answer(world.At(shuffled, asOf)) && all == Answer(world.At([.. breaches, .. shuffled], asOf))
            && all == Answer(world.At([.. half, .. breaches.Except(half)], asOf));
    });

    [Fact]
    public void Account_OneMoreOffenceWithoutCapsAndBursts_LowersNoBalance() => Hold((world, breaches, asOf, random) =>
    {
        Breach more = world.Breach("more", random.Next(31), random.Next(3), "x", null);
        return world.IsCapped || Enumerable.Range(0, 60).All(hour => world.At([.. breaches, more], hour * Hour).Balance >= world.At(breaches, hour * Hour).Balance);
    });

    [Fact]
    public void Account_AtEveryInstant_IsARecountFromScratch() => Hold((world, breaches, asOf, _) =>
    {
        AccountReport state = world.At(breaches, asOf);
        (string Id, decimal Points)[] recount = [.. PlainLedger.Living(world, breaches, asOf)];
        return state.Balance == recount.Sum(e => e.Points)
            && state.Entries.Select(e => (e.Id, e.Points)).Order().SequenceEqual(recount.Order())
            && state.Actions.Select(a => $"{Nanos.Of(a.Begin)} {a.Name} {Nanos.Of(a.End)}").Order(StringComparer.Ordinal)
                .SequenceEqual(PlainLedger.Running(world, breaches, asOf).Order(StringComparer.Ordinal))
            && Answer(state) == Answer(RecountedAccount.At(world.Account, breaches, asOf));
    });

    [Fact]
    public void Account_WhatComesLater_ChangesNoPrice() => Hold((world, breaches, asOf, _) =>
        Answer(world.At(breaches, asOf)) == Answer(world.At([.. breaches.Where(b => b.SeenAt <= asOf)], asOf)));

    [Fact]
    public void Account_NextChange_IsTheFirstInstantWithAnotherAnswer() => Hold((world, breaches, asOf, _) =>
    {
        string now = Answer(world.At(breaches, asOf));
        long next = world.Open(breaches).NextChange(asOf);
        long end = Math.Min(next, 100 * Hour);
        return (next == Nanos.None || now != Answer(world.At(breaches, next)))
            && now == Answer(world.At(breaches, end - 1))
            && Enumerable.Range(0, 100).Select(hour => hour * Hour).Where(at => at > asOf && at < end).All(at => now == Answer(world.At(breaches, at)));
    });
}
