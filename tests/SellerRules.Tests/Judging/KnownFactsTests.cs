using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>What is known, not yet and unknown.</summary>
public sealed class KnownFactsTests
{
    private const string Confirm = """ "deadline": { "from": "order.createdAt", "within": "PT4H", "done": "order.shipmentConfirmedAt" } """;

    [Theory]
    [InlineData("order.preSale", "", Unknown, "order.preSale")]
    [InlineData("order.preSale", "\"preSale\": null", Unknown, "order.preSale")]
    [InlineData("order.paidAt is none", "", Met, "")]
    [InlineData("order.paidAt is none", "\"paidAt\": null", Met, "")]
    [InlineData("order.paidAt < 2024-04-01T00:00:00Z", "", Waiting, "")]
    [InlineData("order.disputeExpectedAt > asOf", "\"disputeExpectedAt\": \"2024-05-01T00:00:00Z\"", Met, "")]
    [InlineData("order.disputeExpectedAt is none", "", Unknown, "order.disputeExpectedAt")]
    [InlineData("order.disputeExpectedAt is some", "\"disputeExpectedAt\": \"2024-05-01T00:00:00Z\"", Met, "")]
    [InlineData("order.buyer == 'x'", "\"buyer\": \"\"", Breached, "")]
    [InlineData("count(order.lines) == 0", "\"lines\": []", Met, "")]
    [InlineData("count(order.lines) == 0", "", Unknown, "order.lines")]
    [InlineData("order.destination == 'ES'", "\"destination\": \"Atlantis\"", Unknown, "order.destination")]
    [InlineData("order.destination in ['ES', 'FR']", "\"destination\": \"FR\"", Met, "")]
    public void Condition_KnownAbsentOrNull_IsDecidedOnlyByWhatIsKnown(string that, string order, FindingStatus status, string unknown) =>
        Assert.Equal((status, unknown), Condition(that, order));

    [Fact]
    public void Attribute_BeforeItsEvent_IsNotYet()
    {
        const string rule = """ "subject": "refund", "require": { "that": "refund.response == 'agree'" } """;
        string facts = Document("""
            "refunds": [ { "id": "R1", "requestedAt": "2024-03-02T00:00:00Z", "respondedAt": "2024-03-05T00:00:00Z", "response": "agree" } ]
            """);
        Assert.Equal(Waiting, Only(rule, facts, "2024-03-04T23:59:59.999999999Z").Status);
        Assert.Equal(Met, Only(rule, facts, "2024-03-05T00:00:00Z").Status);
    }

    [Theory]
    [InlineData("order.cancelledAt is some", "2024-03-02T00:00:00Z", Breached)]
    [InlineData("order.cancelledAt is some", "2024-03-03T00:00:00Z", Met)]
    [InlineData("order.cancelledAt is some", "2024-03-04T00:00:00Z", Met)]
    public void Event_LaterThanAsOf_HasNotHappened(string that, string asOf, FindingStatus status) =>
        Assert.Equal(status, Order($"\"require\": {{ \"that\": \"{that}\" }}", "\"cancelledAt\": \"2024-03-03T00:00:00Z\"", asOf).Status);

    [Fact]
    public void RecordedNot_PathNotGiven_IsUnknownWhereItIsGivenItCounts()
    {
        const string document = "\"recorded\": { \"not\": [\"order.shipmentConfirmedAt\"] }";
        Finding absent = Order(Confirm, "", "2024-03-02T00:00:00Z", document);
        Assert.Equal((Unknown, "order.shipmentConfirmedAt"), (absent.Status, Assert.Single(absent.Unknown)));
        Assert.Equal(At("2024-03-01T04:00:00Z"), absent.Due);
        Assert.Equal(Met, Order(Confirm, "\"shipmentConfirmedAt\": \"2024-03-01T01:00:00Z\"", "2024-03-02T00:00:00Z", document).Status);
    }

    [Theory]
    [InlineData("2024-03-01T03:00:00Z", "2024-03-01T04:00:00Z", Running)]
    [InlineData("2024-03-01T03:00:00Z", "2024-03-01T04:00:00.000000001Z", Unknown)]
    [InlineData("2024-03-01T04:00:00Z", "2024-03-01T04:00:00.000000001Z", Breached)]
    [InlineData("2024-03-01T05:00:00Z", "2024-03-09T00:00:00Z", Breached)]
    public void RecordedUntil_ClockUnstopped_BreachesOnlyWhereTheRecordReachesTheDue(string until, string asOf, FindingStatus status)
    {
        Finding finding = Order(Confirm, "", asOf, $"\"recorded\": {{ \"until\": \"{until}\" }}");
        Assert.Equal(status, finding.Status);
        Assert.Equal(status == Unknown ? ["order.shipmentConfirmedAt"] : [], finding.Unknown);
    }

    [Fact]
    public void RecordedUntil_StopGivenAfterDue_ProvesTheBreach()
    {
        Finding finding = Order(Confirm, "\"shipmentConfirmedAt\": \"2024-03-01T05:00:00Z\"", "2024-03-02T00:00:00Z", "\"recorded\": { \"until\": \"2024-03-01T02:00:00Z\" }");
        Assert.Equal((Breached, At("2024-03-01T04:00:00Z"), At("2024-03-01T05:00:00Z")), (finding.Status, finding.OccurredAt, finding.Done));
    }

    [Theory]
    [InlineData("2024-03-05T00:00:00Z", Met)]
    [InlineData("2024-03-05T00:00:00.000000001Z", Unknown)]
    public void RecordedUntil_WhenReadsAbsentEvent_IsUnknownFromOneNanosecondLater(string asOf, FindingStatus status) =>
        Assert.Equal(status, Order("\"when\": \"order.cancelledAt is none\", \"require\": { \"that\": \"true\" }", "", asOf, "\"recorded\": { \"until\": \"2024-03-05T00:00:00Z\" }").Status);

    [Fact]
    public void RecordedOnRecord_ReplacesTheDocumentsWhole()
    {
        const string document = "\"recorded\": { \"not\": [\"order.shipmentConfirmedAt\"], \"until\": \"2024-03-01T02:00:00Z\" }";
        Assert.Equal(Breached, Order(Confirm, "\"recorded\": { \"not\": [\"order.paidAt\"] }", "2024-03-02T00:00:00Z", document).Status);
    }

    [Theory]
    [InlineData("any(order.parcels, p => p.id == 'LP1')", Met)]
    [InlineData("any(order.parcels, p => p.id == 'LP9')", Unknown)]
    [InlineData("all(order.parcels, p => p.id == 'LP9')", Breached)]
    [InlineData("all(order.parcels, p => p.id == 'LP1')", Unknown)]
    [InlineData("count(order.parcels) >= 0", Unknown)]
    public void RecordedUntil_ListOfBornRecords_MayHaveMore(string that, FindingStatus status)
    {
        (FindingStatus found, string unknown) = Condition(
            that, "\"parcels\": [ { \"id\": \"LP1\", \"declaredAt\": \"2024-03-01T01:00:00Z\" } ]", "\"recorded\": { \"until\": \"2024-03-02T00:00:00Z\" }");
        Assert.Equal((status, status == Unknown ? "order.parcels" : ""), (found, unknown));
    }

    [Fact]
    public void Assume_AttributeAbsent_IsUsedAndNoted()
    {
        const string rule = "\"when\": \"not order.preSale\", \"require\": { \"that\": \"true\" }";
        Finding assumed = Order(rule, "", "2024-03-02T00:00:00Z", "\"assume\": { \"order.preSale\": false }");
        Assert.Equal(Met, assumed.Status);
        Assert.Equal(("assumed", "order.preSale"), (Assert.Single(assumed.Notes).Code, assumed.Notes[0].Fact));
        Finding given = Order(rule, "\"preSale\": true", "2024-03-02T00:00:00Z", "\"assume\": { \"order.preSale\": false }");
        Assert.Equal(NotApplicable, given.Status);
        Assert.Empty(given.Notes);
    }

    [Fact]
    public void Assume_AttributeOfAnOrder_IsNotedOnTheDayThatLeansOnIt()
    {
        const string document = "\"assume\": { \"order.freight\": \"0 USD\", \"order.tax\": \"0 USD\", \"line.quantity\": 2, \"store.reviews\": 3 }";
        const string rule = "\"subject\": \"salesDay\", \"require\": { \"that\": \"salesDay.turnover == USD 5 and salesDay.items == 4 and store.reviews == 3\" }";
        Finding finding = Only(rule, Document("\"total\": \"5 USD\", \"lines\": [ { \"sku\": \"a\" }, { \"sku\": \"b\" } ]", document + ", \"store\": { \"id\": \"s\" }"), "2024-03-05T00:00:00Z");
        Assert.Equal((Met, ""), (finding.Status, string.Join(' ', finding.Unknown)));
        Assert.Equal(["line.quantity", "order.freight", "order.tax", "store.reviews"], finding.Notes.Select(n => n.Fact));
    }

    [Fact]
    public void Birth_AfterAsOf_WaitsAndIsInNoList()
    {
        string facts = Document("\"parcels\": [ { \"id\": \"LP1\", \"declaredAt\": \"2024-03-05T00:00:00Z\" } ]");
        Assert.Equal(Waiting, Only("\"subject\": \"parcel\", \"require\": { \"that\": \"false\" }", facts, "2024-03-04T00:00:00Z").Status);
        Assert.Equal(Breached, Only("\"subject\": \"parcel\", \"require\": { \"that\": \"false\" }", facts, "2024-03-05T00:00:00Z").Status);
        Assert.Equal(Met, Only("\"subject\": \"order\", \"require\": { \"that\": \"count(order.parcels) == 0\" }", facts, "2024-03-04T00:00:00Z").Status);
    }

    [Theory]
    [InlineData("2024-02-28T00:00:00Z", Waiting, "")]
    [InlineData("2024-03-01T00:00:00Z", Unknown, "order.parcels")]
    public void AbsentList_NestedSubject_GivesOneFindingOnTheParent(string asOf, FindingStatus status, string unknown)
    {
        const string rule = """ "subject": "parcel", "effective": { "to": "2020-01-01" }, "when": "false", "require": { "that": "true" } """;
        Finding finding = Only(rule, Document(""), asOf);
        Assert.Equal(("order", "A-1", status, unknown), (finding.Subject, finding.SubjectId, finding.Status, string.Join(' ', finding.Unknown)));
    }

    [Fact]
    public void EmptyList_NestedSubject_GivesNoFinding() =>
        Assert.Empty(Report("\"subject\": \"parcel\", \"require\": { \"that\": \"true\" }", Document("\"parcels\": []"), "2024-03-02T00:00:00Z").Subjects);

    [Theory]
    [InlineData("parcel.pickedUpAt is some")]
    [InlineData("count(parcel.scans) > 0")]
    public void DerivedFact_SourceUnknown_IsNamedByWhatIsGiven(string that)
    {
        Finding finding = Only(
            $"\"subject\": \"parcel\", \"require\": {{ \"that\": \"{that}\" }}",
            Document("\"parcels\": [ { \"id\": \"LP1\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"carrier\": \"CAINIAO_STANDARD\" } ]"),
            "2024-03-05T00:00:00Z");
        Assert.Equal((Unknown, "parcel.events"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Fact]
    public void DaySubject_HasItsZoneInTheAnswer()
    {
        Report report = Report(
            """ "subject": "salesDay", "require": { "that": "salesDay.orders > 0" } """, Document("\"createdAt\": \"2024-03-01T04:00:00Z\""), "2024-03-05T00:00:00Z", "America/Los_Angeles");
        SubjectFindings day = Assert.Single(report.Subjects);
        Assert.Equal(("2024-02-29", "America/Los_Angeles"), (day.Id, day.Zone));
    }

    [Fact]
    public void Sequence_CountsTheOrdersOfTheStoreBefore_EqualInstantsTogether()
    {
        string orders = string.Join(", ", new[] { "03", "01", "02", "02", "04" }.Select((day, i) => $"{{ \"id\": \"A-{i}\", \"createdAt\": \"2024-03-{day}T00:00:00Z\" }}"));
        string facts = $"{{ \"store\": {{ \"id\": \"s\", \"openedAt\": \"2024-01-01T00:00:00Z\" }}, \"recorded\": {{ \"from\": \"2024-01-01T00:00:00Z\" }}, \"orders\": [ {orders} ] }}";
        int[] sequences = [.. Enumerable.Range(0, 5).Select(i => Enumerable.Range(1, 5).Single(n =>
            Report($"\"subject\": \"order\", \"require\": {{ \"that\": \"order.sequence == {n}\" }}", facts, "2024-03-09T00:00:00Z").Subjects[i].Findings[0].Status == Met))];
        Assert.Equal([4, 1, 2, 2, 5], sequences);
    }

    [Fact]
    public void SubjectsListed_NeverDependOnAsOf()
    {
        const string rules = """
            "id": "o", "subject": "order", "require": { "that": "true" } ---
            "id": "p", "subject": "parcel", "require": { "that": "true" } ---
            "id": "d", "subject": "salesDay", "require": { "that": "salesDay.orders > 0" }
            """;
        RuleEngine engine = RuleSetText.Engine(rules);
        string facts = Document("\"parcels\": [ { \"id\": \"LP1\", \"declaredAt\": \"2024-03-05T00:00:00Z\" } ]");
        string early = string.Join(' ', Report(engine, facts, "1990-01-01T00:00:00Z").Subjects.Select(s => s.Id));
        Assert.Equal("A-1 A-1/LP1 2024-03-01", early);
        Assert.Equal(early, string.Join(' ', Report(engine, facts, "2030-01-01T00:00:00Z").Subjects.Select(s => s.Id)));
    }

    /// <summary>What can only be later than something known doesn't matter, whatever stands between.</summary>
    [Theory]
    [InlineData("earliest(order.paidAt, order.signedAt, order.labelledAt)")]
    [InlineData("earliest(order.signedAt, order.paidAt, order.labelledAt)")]
    [InlineData("earliest(order.labelledAt, earliest(order.signedAt, order.paidAt))")]
    public void Earliest_OfThree_IsKnownInEveryOrder(string earliest) => Assert.Equal(
        (FindingStatus.Met, ""),
        JudgedFacts.Condition(
            $"{earliest} == 2024-03-02T00:00:00Z",
            "\"labelledAt\": \"2024-03-02T00:00:00Z\", \"signedAt\": \"2024-03-08T00:00:00Z\"",
            "\"recorded\": { \"until\": \"2024-03-05T00:00:00Z\" }"));
}
