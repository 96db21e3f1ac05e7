using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Engine;

/// <summary>An evaluation is one judgement, whichever way it is read.</summary>
public sealed class EvaluationTests
{
    private const int Parcels = 30;

    private const string Rules = """
        "id": "confirm", "subject": "order", "deadline": { "from": "order.paidAt", "within": "PT4H", "done": "order.shipmentConfirmedAt" }
        ---
        "id": "pick-up", "subject": "parcel", "deadline": { "from": "parcel.declaredAt", "within": "PT120H", "done": "parcel.pickedUpAt" }
        ---
        "id": "tracking", "subject": "parcel", "require": { "that": "parcel.trackingNumber == 'yes'" }
        """;

    private static readonly RuleEngine Engine = RuleSetText.Engine(Rules);
    private static readonly Instant AsOf = Instant.FromUtc(2024, 4, 10, 0, 0);

    [Fact]
    public void Findings_OfAnOrderWithManyParcels_StandBySubject()
    {
        Evaluation evaluation = Engine.Evaluate(OrderWith(Parcels), AsOf);

        Assert.Equal(["A-1", .. Enumerable.Range(0, Parcels).Select(i => $"A-1/P{i}")], evaluation.Subjects.Select(subject => subject.Id));
        Assert.Equal(1 + (2 * Parcels), evaluation.Findings.Count);
        Assert.Equal(evaluation.Subjects.SelectMany(subject => subject.Findings), evaluation.Findings);
        Assert.All(evaluation.Subjects, subject => Assert.All(subject.Findings, finding => Assert.Equal((subject.Id, subject.Subject), (finding.SubjectId, finding.Subject))));
        Assert.Equal(Enumerable.Range(0, Parcels).Select(i => i % 2 == 0 ? FindingStatus.Met : FindingStatus.Breached), evaluation.Findings.Where(f => f.Kind == RuleKind.Require).Select(f => f.Status));
    }

    [Fact]
    public void Findings_ByPlace_AreThoseInOrder()
    {
        FindingList findings = Engine.Evaluate(OrderWith(3), AsOf).Findings;

        Assert.Equal(findings, Enumerable.Range(0, findings.Count).Select(i => findings[i]));
        Assert.Throws<ArgumentOutOfRangeException>(() => findings[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => findings[findings.Count]);
    }

    [Fact]
    public void Findings_OfASubject_EndWithIt()
    {
        IReadOnlyList<Finding> own = Engine.Evaluate(OrderWith(3), AsOf).Subjects[1].Findings;

        Assert.Equal(2, own.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => own[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => own[2]);
    }

    [Fact]
    public void Findings_OfAnOrderWhoseParcelsAreNotKnown_StandByRule()
    {
        Evaluation evaluation = Engine.Evaluate(new Order { Id = "A-1", CreatedAt = AsOf, PaidAt = AsOf }, AsOf);

        SubjectFindings order = Assert.Single(evaluation.Subjects);
        Assert.Equal(order.Findings, evaluation.Findings);
        Assert.Equal(order.Findings.Select(f => f.Rule).Order(StringComparer.Ordinal), evaluation.Findings.Select(f => f.Rule));
        Assert.Equal([FindingStatus.Running, FindingStatus.Unknown, FindingStatus.Unknown], evaluation.Findings.Select(f => f.Status));
    }

    [Fact]
    public void Evaluation_ReadByManyThreads_SaysTheSameToAll()
    {
        Evaluation evaluation = Engine.Evaluate(OrderWith(Parcels), AsOf);
        string[][] read = new string[8][];

        Parallel.For(0, read.Length, i => read[i] = [.. evaluation.Subjects.SelectMany(s => s.Findings).Concat(evaluation.Findings).Select(f => $"{f.SubjectId} {f.Rule} {f.Status} {f.Message()}")]);

        Assert.All(read, texts => Assert.Equal(read[0], texts));
    }

    private static Order OrderWith(int parcels) => new()
    {
        Id = "A-1",
        CreatedAt = AsOf - Duration.FromDays(9),
        PaidAt = AsOf - Duration.FromDays(9),
        ShipmentConfirmedAt = AsOf - Duration.FromDays(9),
        Parcels = [.. Enumerable.Range(0, parcels).Select(i => new Parcel { Id = $"P{i}", DeclaredAt = AsOf - Duration.FromDays(8), TrackingNumber = i % 2 == 0 ? "yes" : "no" })],
    };
}
