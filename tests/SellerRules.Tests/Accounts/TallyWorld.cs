using FsCheck;
using FsCheck.Fluent;
using SellerRules.Accounts;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Reporting;
using SellerRules.Tests.Judging;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>
/// A tally over orders and their parcels on a small scale of hours, with tracks of any shape: findings that come, change and go as no rule would have it.
/// </summary>
internal sealed class TallyWorld
{
    /// <summary>An hour.</summary>
    public const long Hour = 3_600_000_000_000;

    private const string Order = "\"id\": \"o\", \"subject\": \"order\", \"require\": { \"that\": \"not order.preSale\", \"at\": \"order.createdAt\" }";
    private const string Parcel = "\"id\": \"p\", \"subject\": \"parcel\", \"deadline\": { \"from\": \"parcel.declaredAt\", \"within\": \"PT4H\", \"done\": \"parcel.pickedUpAt\" }";
    private const string Dated = "\"parameters\": { \"n\": { \"values\": { \"1970-01-02\": 3, \"1970-01-03\": 1 } }, \"w\": { \"values\": { \"1969-01-01\": \"PT10H\", \"1970-01-02\": \"PT30H\" } } }";
    private static readonly FindingStatus[] Possible = [FindingStatus.Met, FindingStatus.Met, FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Unknown, FindingStatus.NotApplicable];

    private readonly EnginePlan _plan;

    private TallyWorld(string members, bool hasOrders, Func<long, TallyTerms?> termsAt)
    {
        string rules = $"{Order} --- {Parcel} --- \"id\": \"t\", \"subject\": \"store\", \"tally\": {{ \"of\": [{(hasOrders ? "\"o\", " : "")}\"p\"], {members} }}";
        _plan = new EnginePlan(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(rules, head: Dated)).Bound, CodeMaker.OfHost);
        Tally = _plan.Tallies.Single();
        TermsAt = termsAt;
        Statuses = members.Contains("atRisk", StringComparison.Ordinal) ? [FindingStatus.AtRisk, FindingStatus.Breached] : [FindingStatus.Breached];
        IsOfOrders = hasOrders && members.Contains("shareOver", StringComparison.Ordinal);
        All = [.. _plan.RulesOn("order"), .. _plan.RulesOn("parcel")];
        Of = [.. All.Where(Tally.Counts)];
    }

    /// <summary>One of each kind of tally.</summary>
    public static IReadOnlyList<TallyWorld> Every { get; } =
    [
        new("\"reaches\": 3", true, _ => new TallyTerms(3, 0, null)),
        new("\"reaches\": 2, \"within\": \"PT10H\"", true, _ => new TallyTerms(2, 0, new ElapsedLimit(10 * Hour))),
        new("\"reaches\": \"@n\", \"within\": \"@w\"", true, at => at < 24 * Hour ? null : new TallyTerms(at < 48 * Hour ? 3 : 1, 0, new ElapsedLimit(30 * Hour))),
        new("\"reaches\": 3, \"within\": \"PT10H\", \"statuses\": [\"atRisk\", \"breached\"]", true, _ => new TallyTerms(3, 0, new ElapsedLimit(10 * Hour))),
        new("\"shareOver\": \"30%\", \"within\": \"PT15H\"", false, _ => new TallyTerms(null, 0.3m, new ElapsedLimit(15 * Hour))),
        new("\"shareOver\": \"30%\", \"within\": \"PT15H\"", true, _ => new TallyTerms(null, 0.3m, new ElapsedLimit(15 * Hour))),
        new("\"shareOver\": \"20%\"", true, _ => new TallyTerms(null, 0.2m, null)),
        new("\"shareOver\": \"20%\", \"within\": \"@w\"", true, at => new TallyTerms(null, 0.2m, new ElapsedLimit((at < 24 * Hour ? 10 : 30) * Hour))),
        new("\"shareOver\": \"30%\", \"within\": \"PT15H\", \"statuses\": [\"atRisk\", \"breached\"]", true, _ => new TallyTerms(null, 0.3m, new ElapsedLimit(15 * Hour))),
    ];

    /// <summary>The tally.</summary>
    public TallyJudge Tally { get; }

    /// <summary>What it asks for as of an instant; null where that isn't known.</summary>
    public Func<long, TallyTerms?> TermsAt { get; }

    /// <summary>The statuses that it counts.</summary>
    public IReadOnlyList<FindingStatus> Statuses { get; }

    /// <summary>Whether it is a share of orders.</summary>
    public bool IsOfOrders { get; }

    /// <summary>All rules that findings may be of.</summary>
    public IReadOnlyList<CompiledRule> All { get; }

    /// <summary>The rules that it counts.</summary>
    public IReadOnlyList<CompiledRule> Of { get; }

    /// <summary>Tracks packed, as a store's book keeps them; they are only of rules that it counts.</summary>
    public PackedTracks Pack(IEnumerable<SubjectTrack> tracks)
    {
        PackedTracks packed = new(_plan.Counted, 0);
        foreach (SubjectTrack track in tracks)
        {
            packed.Add(track);
        }

        return packed;
    }

    /// <summary>The tally through time.</summary>
    public TallyTimeline Timeline(IReadOnlyList<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int> alwaysUndecided) =>
        new(Tally, new EvaluationContext(), FrameOf("store", new Store { Id = "s" }), tracks, alwaysUndecided);

    /// <summary>A record with no facts around it.</summary>
    public Frame FrameOf(string type, object record) => new FactsScope(_plan.Layouts, _plan.Zones, new FactsDocument(), true).FrameOf(type, record, null);

    /// <summary>Holds a law on generated tracks, for each kind of tally.</summary>
    public static void Hold(Func<TallyWorld, SubjectTrack[], IReadOnlyDictionary<CompiledRule, int>, bool> law)
    {
        foreach (TallyWorld world in Every)
        {
            Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(0, 25).ToArbitrary(), (seed, count) =>
            {
                Random random = new(seed);
                SubjectTrack[] tracks = [.. Enumerable.Range(0, count).Select(i => world.Track(random, i))];
                Dictionary<CompiledRule, int> undecided = world.All.Where(_ => random.Next(8) == 0).ToDictionary(rule => rule, _ => random.Next(1, 3));
                return law(world, tracks, undecided);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(7, 9));
        }
    }

    private SubjectTrack Track(Random random, int number)
    {
        CompiledRule rule = All[random.Next(All.Count)];
        bool isParcel = rule.Bound.Subject.Name == "parcel";
        string id = $"A-{random.Next(12)}" + (isParcel ? $"/L{number}" : "");
        int[] hours = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, 70)).Distinct().Order().Prepend(0)];
        return new SubjectTrack(null, id.Split('/')[0], [], [.. hours.Select(hour => new CountedState(hour * Hour, [Finding(random, rule, hour)]))]);
    }

    private static CountedFinding Finding(Random random, CompiledRule rule, int hour)
    {
        FindingStatus status = Possible[random.Next(Possible.Length)];
        bool isDated = status is FindingStatus.Met or FindingStatus.Breached;
        int late = random.Next(3) == 0 ? random.Next(1, 40) : 1;
        return new CountedFinding(rule, status, isDated ? (hour - late) * Hour : 0);
    }
}
