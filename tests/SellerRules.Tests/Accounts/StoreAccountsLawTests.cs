using SellerRules.Accounts;
using SellerRules.Judging;
using static SellerRules.Tests.Accounts.LedgerWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>Accounts that are kept, fed bit by bit, asked in between and compacted, say what a recount from scratch says.</summary>
public sealed class StoreAccountsLawTests
{
    [Fact]
    public void Accounts_FedInAnyOrderAndAskedInBetween_AreARecountFromScratch() => Hold((world, breaches, _, random) =>
    {
        StoreAccounts kept = world.Open();
        List<Breach> given = [];
        Breach[] all = Mixed(breaches, random);
        return all.Chunk(random.Next(1, 6)).All(part =>
        {
            Array.ForEach(part, kept.Add);
            given.AddRange(part);
            return IsRecount(world, kept, given, (random.Next(90) * Hour) + random.Next(3) - 1);
        });
    });

    [Fact]
    public void Accounts_CompactedAgainAndAgain_AreARecountFromScratch() => Hold((world, breaches, _, random) =>
    {
        StoreAccounts kept = world.Open();
        List<Breach> given = [];
        long horizon = -Hour;
        foreach (Breach[] part in Mixed(breaches, random).OrderBy(b => b.OccurredAt + (random.Next(8) * Hour)).Chunk(random.Next(1, 6)))
        {
            foreach (Breach breach in part.Where(b => b.OccurredAt >= horizon))
            {
                kept.Add(breach);
                given.Add(breach);
            }

            if (random.Next(3) > 0 && given.Count > 0)
            {
                horizon = Math.Max(horizon, given.Max(b => b.OccurredAt) - (random.Next(8) * Hour) + random.Next(3) - 1);
                kept.Compact(horizon);
            }

            if (!new[] { horizon, horizon + 1, horizon + (random.Next(30) * Hour), 100 * Hour }.All(asOf => IsRecount(world, kept, given, asOf)))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void Accounts_Compacted_HaveTheSameNextChange() => Hold((world, breaches, _, random) =>
    {
        Breach[] all = Mixed(breaches, random);
        long horizon = random.Next(60) * Hour;
        StoreAccounts kept = world.Open(all);
        kept.Compact(horizon);
        return Enumerable.Range(0, 90).Select(hour => hour * Hour).Where(asOf => asOf >= horizon).All(asOf => kept.NextChange(asOf) == world.Open(all).NextChange(asOf));
    });

    [Fact]
    public void Accounts_TheSameBreachToldAgain_FollowTheLaterWord()
    {
        LedgerWorld world = new(new Random(5));
        Breach first = world.Breach("k", 3, 0, "x", null);
        first.JudgedAt = 10 * Hour;
        Breach revoked = world.Breach("k", 3, 0, "x", 9);
        revoked.JudgedAt = 20 * Hour;
        Breach again = world.Breach("k", 3, 0, "x", 9);
        again.JudgedAt = 40 * Hour;
        Breach old = world.Breach("k", 3, 0, "x", null);
        old.JudgedAt = 30 * Hour;
        Assert.Equal([1, 0, 0, 0], new Breach[][] { [first], [first, revoked], [revoked, first], [revoked, again, old] }.Select(told => world.At(told, 11 * Hour).Entries.Count));
    }

    [Fact]
    public void Accounts_CompactedLongAfter_KeepNeitherBreachesNorEntries()
    {
        LedgerWorld world = new(new Random(5));
        StoreAccounts kept = world.Open(Enumerable.Range(0, 50).Select(i => world.Breach($"k{i}", i, i % 3, "x", null)));
        kept.Compact(200 * Hour);
        Assert.Equal((0, 0), kept.Kept);
        kept.Add(world.Breach("k7", 201, 0, "x", null));
        Assert.Empty(kept.ReportAt(202 * Hour)[0].Entries);
    }

    // Most are offences of their own, some dated by the nanosecond at which a deadline of before is seen; some can't be priced, some are rises of a tally; shuffled.
    private static Breach[] Mixed(Breach[] breaches, Random random)
    {
        Breach[] mixed = [.. breaches.Select(b => random.Next(12) switch
        {
            0 => b with { Charge = null },
            1 => b with { IsRise = true },
            2 => b with { Charge = new Charge(b.Charge!.Scope, [null, 1, null], b.Charge.Until) },
            3 => b,
            < 7 when b.SeenAt == b.OccurredAt => b with { Name = b.Id, OccurredAt = b.OccurredAt + 1, SeenAt = b.SeenAt + 1 },
            _ => b with { Name = b.Id },
        })];
        random.Shuffle(mixed);
        return [.. mixed.DistinctBy(b => (b.Terms.Rule, b.Id))];
    }

    private static bool IsRecount(LedgerWorld world, StoreAccounts kept, IReadOnlyList<Breach> given, long asOf) =>
        Answer(kept.ReportAt(asOf)[0]) == Answer(RecountedAccount.At(world.Account, given, asOf))
        && kept.At(asOf)[0] is var standing && standing.Living.Sum(range => range.To - range.From) == kept.ReportAt(asOf)[0].Entries.Count;
}
