using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What measurements on orders share: the orders, and an engine of the measured rules.</summary>
[MemoryDiagnoser]
public abstract class BenchmarkOnOrders
{
    /// <summary>How many orders there are.</summary>
    protected const int OrderCount = 1_000;

    private RuleEngine? _engine;

    /// <summary>What the orders are like.</summary>
    [ParamsAllValues]
    public OrderKind Kind { get; set; }

    /// <summary>The orders.</summary>
    protected IReadOnlyList<Order> Orders { get; private set; } = [];

    /// <summary>No facts around them.</summary>
    protected FactsDocument Facts { get; } = new();

    /// <summary>The engine.</summary>
    protected RuleEngine Rules => _engine!;

    /// <summary>Makes the orders and the engine.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Orders = OrderMix.Create(Kind, OrderCount);
        _engine = RuleEngine.Compile(MeasuredRules.Load());
    }

    /// <summary>Scans the orders; how many findings come out.</summary>
    protected int Scan(RuleEngine engine)
    {
        int found = 0;
        engine.Scan(Orders, Facts, OrderMix.AsOf, _ => found++);
        return found;
    }

    /// <summary>Makes and reads every finding; how many are met.</summary>
    protected int Evaluate(RuleEngine engine)
    {
        int met = 0;
        foreach (Order order in Orders)
        {
            foreach (Finding finding in engine.Evaluate(order, Facts, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }
}
