using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SellerRules.Benchmarks;

/// <summary>What a ledger of ten stores costs to ask as of any instants, the more breaches each store has.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Stores = 10;
    private const int QueryCount = 1_000;
    private readonly (string Store, Instant AsOf)[] _queries = new (string, Instant)[QueryCount];
    private PenaltyLedger? _ledger;

    /// <summary>How many breaches each store has.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Breaches { get; set; }

    /// <summary>Fills the ledger.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _ledger = LedgerRules.Compile().OpenLedger();
        Random random = new(7);
        for (int number = 0; number < Breaches * Stores; number++)
        {
            _ledger.Add(LedgerRules.Breach($"store-{number % Stores}", number / Stores));
        }

        for (int i = 0; i < QueryCount; i++)
        {
            _queries[i] = ($"store-{i % Stores}", LedgerRules.Begin + (LedgerRules.Pace * random.Next(Breaches)));
            _ledger.StandingAt(_queries[i].Store, _queries[i].AsOf);
        }
    }

    /// <summary>How the accounts stand.</summary>
    [Benchmark(OperationsPerInvoke = QueryCount)]
    public decimal Standing()
    {
        decimal sum = 0;
        foreach ((string store, Instant asOf) in _queries)
        {
            sum += _ledger!.StandingAt(store, asOf)[0].Balance;
        }

        return sum;
    }

    /// <summary>When they change next.</summary>
    [Benchmark(OperationsPerInvoke = QueryCount)]
    public int NextChange()
    {
        int changes = 0;
        foreach ((string store, Instant asOf) in _queries)
        {
            changes += _ledger!.NextChange(store, asOf) is null ? 0 : 1;
        }

        return changes;
    }
}
