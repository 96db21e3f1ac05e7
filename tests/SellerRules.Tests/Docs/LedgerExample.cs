using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Docs;

/// <summary>The C# of docs/ledger.md, as it stands there.</summary>
internal static class LedgerExample
{
    public static void Run(RuleEngine engine, FactsDocument facts, TextWriter Console)
    {
        PenaltyLedger ledger = engine.OpenLedger();
        ledger.Add(engine.Evaluate(facts, Instant.FromUtc(2024, 6, 8, 0, 0)));
        ledger.Add(new PenaltyBreach("s-1", "example/points/forged-tracking", "A-7/LP3", Instant.FromUtc(2024, 6, 9, 8, 0)));

        foreach (Instant asOf in new[] { Instant.FromUtc(2024, 6, 7, 0, 0), Instant.FromUtc(2024, 6, 10, 0, 0) })
        {
            AccountStanding service = ledger.StandingAt("s-1", asOf).Single();
            Console.WriteLine($"{asOf.InUtc().Date:uuuu-MM-dd}: {service.Balance} points, {string.Join(" and ", service.Actions.Select(a => a.Name))}");
        }

        ledger.Compact(Instant.FromUtc(2024, 12, 1, 0, 0));
    }
}
