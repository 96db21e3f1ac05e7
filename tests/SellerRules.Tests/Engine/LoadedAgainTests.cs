using System.Runtime.CompilerServices;
using NodaTime;
using SellerRules.Expressions.Compilation;
using SellerRules.Facts;

namespace SellerRules.Tests.Engine;

/// <summary>A program that loads rules again whenever they change keeps nothing of the old ones.</summary>
[Collection(AloneTests.Name)]
public sealed class LoadedAgainTests
{
    private const int Rounds = 4;
    private static readonly Instant AsOf = Instant.FromUtc(2024, 3, 31, 12, 0);

    [Fact]
    public void Engine_OfAllPacksUsedAndDropped_IsCollectedWithItsCode()
    {
        FactsDocument facts = Facts();
        WeakReference[] dropped = [.. UseAndDrop(facts, CodeMaker.OfHost), .. UseAndDrop(facts, new GeneratedCode())];
        Collect();
        Assert.All(dropped, reference => Assert.False(reference.IsAlive));
        GC.KeepAlive(facts);
    }

    [Fact]
    public void Memory_AfterLoadingAllPacksManyTimes_DoesNotGrow()
    {
        FactsDocument facts = Facts();
        UseAndDrop(facts, new GeneratedCode());
        long without = Collect();
        long one = SizeOfOne(facts, without);
        for (int i = 0; i < Rounds; i++)
        {
            UseAndDrop(facts, new GeneratedCode());
        }

        long growth = Collect() - without;
        Assert.True(growth < one / 4, $"{growth:N0} bytes more after {Rounds} rounds, and one engine takes {one:N0}");
        GC.KeepAlive(facts);
    }

    [Fact]
    public void Ledger_OfADroppedEngine_KeepsWorking()
    {
        PenaltyLedger ledger = OpenAndDrop();
        Collect();
        Assert.Equal(0m, ledger.At("s", AsOf).Accounts[0].Balance);
    }

    private static FactsDocument Facts()
    {
        using FileStream file = Samples.Open("orders.json");
        return FactsReader.Read(file);
    }

    private static RuleEngine Use(FactsDocument facts, RuleSets rules, CodeMaker code)
    {
        RuleEngine engine = RuleEngine.Compile(rules, code);
        Report report = engine.Evaluate(facts, AsOf, TestContext.Current.CancellationToken);
        Assert.NotEmpty(report.Subjects);
        engine.Scan(facts.Orders, facts, AsOf, _ => { }, TestContext.Current.CancellationToken);
        engine.ScanProducts(facts.Products, facts, AsOf, _ => { }, TestContext.Current.CancellationToken);
        foreach (Order order in facts.Orders)
        {
            Assert.NotEmpty(engine.Evaluate(order, facts, AsOf).Findings.Select(finding => finding.Message()).ToArray());
        }

        return engine;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] UseAndDrop(FactsDocument facts, CodeMaker code)
    {
        RuleSets rules = RuleSets.Load(RepositoryFolder.Of("rules"));
        RuleEngine engine = Use(facts, rules, code);
        return [new WeakReference(rules), new WeakReference(engine), new WeakReference(engine.OpenLedger())];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long SizeOfOne(FactsDocument facts, long without)
    {
        RuleEngine engine = Use(facts, RuleSets.Load(RepositoryFolder.Of("rules")), new GeneratedCode());
        long size = Collect() - without;
        GC.KeepAlive(engine);
        return size;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PenaltyLedger OpenAndDrop() => RuleEngine.Compile(RuleSets.Load(RepositoryFolder.Of("rules"))).OpenLedger();

    private static long Collect()
    {
        for (int i = 0; i < 5; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(true);
    }
}
