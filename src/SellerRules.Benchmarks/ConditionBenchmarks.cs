using BenchmarkDotNet.Attributes;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Benchmarks;

/// <summary>What all conditions on an order in the AliExpress packs cost alone, without what is judged by them, as generated code and as closures.</summary>
public class ConditionBenchmarks
{
    private const int Orders = 200;

    private readonly EvaluationContext _context = new();
    private Condition[] _generated = [];
    private Condition[] _closures = [];
    private Frame[] _generatedOrders = [];
    private Frame[] _closureOrders = [];

    /// <summary>Makes the orders and compiles the conditions.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        (_generated, _generatedOrders) = Compile(new GeneratedCode());
        (_closures, _closureOrders) = Compile(new ClosureCode());
    }

    /// <summary>By generated code.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int Generated() => Run(_generated, _generatedOrders);

    /// <summary>By closures.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public int Closures() => Run(_closures, _closureOrders);

    private static (Condition[] Conditions, Frame[] Orders) Compile(CodeMaker code)
    {
        BoundRules rules = RuleSets.AliExpress.Bound;
        LayoutTable layouts = new(rules.Types, code);
        ExpressionCompiler compiler = new(layouts, code);
        FactsDocument facts = new() { Orders = OrderMix.Create(OrderKind.Mixed, Orders) };
        FactsScope scope = new(layouts, rules.Zones, facts, true);
        Condition[] conditions =
        [
            .. from rule in rules.Rules
               where rule.Subject.Name == "order"
               from root in new[] { rule.When, (rule.Kind as BoundRequire)?.That }
               where root is not null
               select compiler.Compile(root, rule.Zone),
        ];
        return (conditions, [.. scope.Orders]);
    }

    private int Run(Condition[] conditions, Frame[] orders)
    {
        int holding = 0;
        foreach (Frame order in orders)
        {
            _context.Begin(order, Nanos.Of(OrderMix.AsOf));
            foreach (Condition condition in conditions)
            {
                holding += condition.Evaluate(_context).Value ? 1 : 0;
            }
        }

        return holding;
    }
}
