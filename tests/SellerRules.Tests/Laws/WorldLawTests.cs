using SellerRules.Facts;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>The laws of verdicts on 100,000 generated worlds each: 1,000 policies, each with 100 facts and instants. What breaks a law is made small first.</summary>
public sealed class WorldLawTests
{
    private const int Policies = 1_000;
    private const int Documents = 20;
    private const int Instants = 5;

    [Fact]
    public void Worlds_HoldTheLawsOfVerdicts()
    {
        int worlds = 0;
        Parallel.For(0, Policies, seed =>
        {
            Random random = new(seed);
            Policy policy = new GeneratedPolicy(random).Next();
            RuleEngine engine = policy.Compile();
            GeneratedFacts generated = new(random);
            for (int i = 0; i < Documents; i++)
            {
                FactsDocument facts = FewerFacts.Consistent(generated.Document());
                for (int j = 0; j < Instants; j++)
                {
                    World world = new(policy, facts, generated.Instant(), random.Next());
                    Hold(engine, world, WorldLaws.NextChange);
                    Hold(engine, world, WorldLaws.SettledStaysSettled);
                    Hold(engine, world, WorldLaws.SettledOnAPart);
                    Interlocked.Increment(ref worlds);
                }
            }
        });
        Assert.Equal(Policies * Documents * Instants, worlds);
    }

    private static void Hold(RuleEngine engine, World world, Func<RuleEngine, World, string?> law)
    {
        if (law(engine, world) is { } broken)
        {
            (World small, string how) = WorldShrinker.Shrink(world, law, broken);
            Assert.Fail($"{law.Method.Name}: {how}\n{small}");
        }
    }
}
