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
}
