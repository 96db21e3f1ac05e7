using SellerRules.Accounts;
using static SellerRules.Tests.Accounts.LedgerWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>The laws of accounts, on any set of breaches.</summary>
public sealed class LedgerLawTests
{
    [Fact]
    public void Account_AnyOrderRepeatedOrInHalves_IsTheSame() => Hold((world, breaches, asOf, random) =>
    {
        AccountState all = world.StateOf(breaches, asOf);
        Breach[] shuffled = [.. breaches];
        random.Shuffle(shuffled);
        Breach[] half = [.. breaches.Where(_ => random.Next(2) == 0)];
        return all.IsSameAnswer(world.StateOf(shuffled, asOf)) && all.IsSameAnswer(world.StateOf([.. breaches, .. shuffled], asOf))
            && all.IsSameAnswer(world.StateOf([.. half, .. breaches.Except(half)], asOf));
    });

    [Fact]
    public void Account_OneMoreOffenceWithoutCapsAndBursts_LowersNoBalance() => Hold((world, breaches, asOf, random) =>
    {
        Breach more = world.Breach("more", random.Next(31), random.Next(3), "x", null);
        return world.IsCapped || Enumerable.Range(0, 60).All(hour => world.StateOf([.. breaches, more], hour * Hour).Balance >= world.StateOf(breaches, hour * Hour).Balance);
    });

    [Fact]
    public void Account_AtEveryInstant_IsARecountFromScratch() => Hold((world, breaches, asOf, _) =>
    {
        AccountState state = world.StateOf(breaches, asOf);
        (string Id, decimal Points)[] recount = [.. PlainLedger.Living(world, breaches, asOf)];
        return state.Balance == recount.Sum(e => e.Points)
            && state.Entries.Select(e => (e.Id, e.Points!.Value)).Order().SequenceEqual(recount.Order())
            && state.Actions.Select(a => $"{a.Begin} {a.Name} {a.End}").Order(StringComparer.Ordinal).SequenceEqual(PlainLedger.Running(world, breaches, asOf).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Account_WhatComesLater_ChangesNoPrice() => Hold((world, breaches, asOf, _) =>
        world.StateOf(breaches, asOf).IsSameAnswer(world.StateOf([.. breaches.Where(b => b.SeenAt <= asOf)], asOf)));

    [Fact]
    public void Account_Next_MissesNoInstantWithAnotherAnswer() => Hold((world, breaches, asOf, _) =>
    {
        AccountState now = world.StateOf(breaches, asOf);
        long end = Math.Min(now.Next, 100 * Hour);
        return now.IsSameAnswer(world.StateOf(breaches, end - 1)) && Enumerable.Range(0, 100).Select(hour => hour * Hour).Where(at => at > asOf && at < end).All(at => now.IsSameAnswer(world.StateOf(breaches, at)));
    });
}
