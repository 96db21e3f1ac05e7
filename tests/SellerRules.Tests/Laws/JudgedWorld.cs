using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>What an engine says of a world now, later, and on a part of its facts: judged once for all laws.</summary>
internal sealed class JudgedWorld
{
    private readonly RuleEngine _engine;

    public JudgedWorld(RuleEngine engine, World world)
    {
        _engine = engine;
        World = world;
        Now = engine.Evaluate(world.Facts, world.AsOf);
        Random random = new(world.Seed);
        Later = [.. LaterInstants(random).Select(at => engine.Evaluate(world.Facts, at))];
        Part = FewerFacts.Of(world.Facts, random);
    }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>As of its instant.</summary>
    public Report Now { get; }

    /// <summary>As of the next change, the nanosecond before it, the next change of one subject, and some instant.</summary>
    public IReadOnlyList<Report> Later { get; }

    /// <summary>A part of its facts.</summary>
    public FactsDocument Part { get; }

    /// <summary>What is said of that part.</summary>
    public Report OnPart => _engine.Evaluate(Part, World.AsOf);

    private IEnumerable<Instant> LaterInstants(Random random)
    {
        Instant end = Now.NextChange ?? World.AsOf + Duration.FromDays(900);
        Instant[] changes = [.. Now.Subjects.Select(s => s.NextChange).OfType<Instant>().Where(change => change > end).Distinct()];
        Instant some = World.AsOf + (random.Next(2) == 0 ? (end - World.AsOf) * random.NextDouble() : Duration.FromHours(random.Next(1, 100)));
        Instant[] later = [end, end - Duration.Epsilon, some, .. changes.Length == 0 ? [] : new[] { changes[random.Next(changes.Length)] }];
        return later.Where(at => at > World.AsOf).Distinct();
    }
}
