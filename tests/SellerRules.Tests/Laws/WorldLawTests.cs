using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;

namespace SellerRules.Tests.Laws;

/// <summary>The laws of verdicts on 100,000 generated worlds each: 1,000 policies, each with 100 facts and instants. What breaks a law is made small first.</summary>
public sealed class WorldLawTests
{
    private const int Policies = 1_000;
    private const int Documents = 20;
    private const int Instants = 5;

    [Fact]
    public void Worlds_HoldTheLawsOfVerdicts() =>
        OnWorlds(Policies, 0, FewerFacts.Consistent, WorldLaws.NextChange, WorldLaws.SettledStaysSettled, WorldLaws.SettledOnAPart);

    [Fact]
    public void Worlds_WithEventsBehindTheEndOfTheRecord_HoldTheLawOfTheNextChange() => OnWorlds(50, 10_000, facts => facts, WorldLaws.NextChange);

    private static void OnWorlds(int policies, int firstSeed, Func<FactsDocument, FactsDocument> shape, params Func<JudgedWorld, string?>[] laws)
    {
        int worlds = 0;
        ParallelOptions frugal = new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken };
        Parallel.For(0, policies, frugal, policy =>
        {
            Random random = new(firstSeed + policy);
            foreach ((RuleEngine engine, World world) in WorldsOf(random, shape))
            {
                JudgedWorld judged = new(engine, world);
                foreach (Func<JudgedWorld, string?> law in laws)
                {
                    Hold(judged, law);
                }

                Interlocked.Increment(ref worlds);
            }
        });
        Assert.Equal(policies * Documents * Instants, worlds);
    }

    private static IEnumerable<(RuleEngine Engine, World World)> WorldsOf(Random random, Func<FactsDocument, FactsDocument> shape)
    {
        Policy policy = new GeneratedPolicy(random).Next();
        RuleEngine engine = policy.Compile();
        GeneratedFacts generated = new(random);
        for (int i = 0; i < Documents; i++)
        {
            FactsDocument facts = shape(GeneratedHistory.Of(generated.Document(), random));
            for (int j = 0; j < Instants; j++)
            {
                Instant asOf = random.Next(20) == 0 ? GeneratedFacts.Begin - Duration.FromDays(1) : generated.Instant();
                yield return (engine, new World(policy, facts, asOf, random.Next()));
            }
        }
    }

    private static void Hold(JudgedWorld judged, Func<JudgedWorld, string?> law)
    {
        if (law(judged) is { } broken)
        {
            (World small, string how) = WorldShrinker.Shrink(judged.World, law, broken);
            Assert.Fail($"{law.Method.Name}: {how}\n{small}");
        }
    }
}
