using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>Heartbeats of which a stop or a limit isn't known: what came before it still counts.</summary>
public sealed class HeartbeatStopTests
{
    private const string Gap = """ "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "PT72H", "done": "earliest(parcel.deliveredAt, parcel.lostAt)" } """;

    private const string Lost = "\"lostAt\": \"2024-03-09T00:00:00Z\"";

    private const string UntilTheSixth = "\"recorded\": { \"until\": \"2024-03-06T00:00:00Z\" }";

    [Theory]
    [InlineData("02", "02", "2024-03-05T00:00:00Z")]
    [InlineData("02 08", "02", "2024-03-05T00:00:00Z")]
    [InlineData("01 03", "03", "2024-03-06T00:00:00Z")]
    public void StopSurelyLaterThanTheGap_StopUnknown_IsBreached(string days, string from, string due)
    {
        Finding finding = Only(Gap, Parcel(days, Lost, UntilTheSixth), "2024-03-10T00:00:00Z");
        Assert.Equal((Breached, At($"2024-03-{from}T00:00:00Z"), At(due), At(due)), (finding.Status, finding.From, finding.Due, finding.OccurredAt));
    }

    [Theory]
    [InlineData("02 05")]
    [InlineData("02 05 07")]
    public void StopMayHaveComeInTheGap_IsUnknownNamingIt(string days)
    {
        Finding finding = Only(Gap, Parcel(days, Lost, UntilTheSixth), "2024-03-10T00:00:00Z");
        Assert.Equal((Unknown, At("2024-03-05T00:00:00Z"), At("2024-03-08T00:00:00Z")), (finding.Status, finding.From, finding.Due));
        Assert.Equal(["parcel.deliveredAt", "parcel.events"], finding.Unknown);
    }

    [Fact]
    public void GivenNextStartBehindTheRecord_NamesStopAndStarts()
    {
        Finding finding = Only(Gap, Parcel("02 09", "", "\"recorded\": { \"until\": \"2024-03-04T00:00:00Z\" }"), "2024-03-10T00:00:00Z");
        Assert.Equal((Unknown, At("2024-03-02T00:00:00Z"), At("2024-03-09T00:00:00Z")), (finding.Status, finding.From, finding.Done));
        Assert.Equal(["parcel.deliveredAt", "parcel.events", "parcel.lostAt"], finding.Unknown);
    }

    [Fact]
    public void StopNeverRecorded_CountsNoStart()
    {
        Finding finding = Only(Gap, Parcel("02 05", Lost, "\"recorded\": { \"not\": [\"parcel.deliveredAt\"] }"), "2024-03-10T00:00:00Z");
        Assert.Equal((Unknown, null, null), (finding.Status, finding.From, finding.Due));
        Assert.Equal("parcel.deliveredAt", Assert.Single(finding.Unknown));
    }

    [Theory]
    [InlineData("2024-03-04", "02 07", "2024-03-10T00:00:00Z", Unknown)]
    [InlineData("2024-03-04", "02", "2024-03-10T00:00:00Z", Unknown)]
    [InlineData("2024-03-12", "02 07", "2024-03-10T00:00:00Z", NotApplicable)]
    public void GapsBeforeTheRulesDates_StopUnknown_SettleNothingWhereOthersMayCount(string effective, string days, string asOf, FindingStatus status)
    {
        Finding finding = Only($"\"effective\": {{ \"from\": \"{effective}\" }}, {Gap}", Parcel(days, Lost, UntilTheSixth), asOf);
        Assert.Equal(status, finding.Status);
        Assert.Equal(status == Unknown ? ["parcel.deliveredAt"] : [], finding.Unknown);
    }

    [Theory]
    [InlineData("02 04", Unknown, "02")]
    [InlineData("02 04 20", Breached, "04")]
    public void LimitOfAGapUnknown_ShowsItUnlessAnotherIsBreached(string days, FindingStatus status, string from)
    {
        const string rule = """ "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "@gap", "done": "parcel.deliveredAt" } """;
        Finding finding = Only(rule, Parcel(days, "", ""), days.Length > 5 ? "2024-03-20T00:00:00Z" : "2024-03-05T00:00:00Z", head: "\"parameters\": { \"gap\": { \"values\": { \"2024-03-03\": \"PT72H\" } } }");
        Assert.Equal((status, At($"2024-03-{from}T00:00:00Z")), (finding.Status, finding.From));
        Assert.Equal(status == Unknown ? ["@gap has no value before 2024-03-03"] : [], finding.Unknown);
    }

    [Fact]
    public void MetGapThenOneThatDoesNotApply_EndOfRecordPassed_IsUnknown()
    {
        const string rule = """ "effective": { "to": "2024-03-04" }, "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "PT72H", "done": "parcel.deliveredAt" } """;
        Finding finding = Only(rule, Parcel("02 04", "", UntilTheSixth), "2024-03-10T00:00:00Z");
        Assert.Equal((Unknown, "parcel.events"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    private static string Parcel(string days, string members, string document)
    {
        string events = string.Join(", ", days.Split(' ').Select(day => $"{{ \"at\": \"2024-03-{day}T00:00:00Z\", \"code\": \"PU_PICKUP_SUCCESS\" }}"));
        string parcel = $"\"id\": \"LP1\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"carrier\": \"CAINIAO_STANDARD\", \"events\": [ {events} ]{(members.Length == 0 ? "" : ", " + members)}";
        return Document($"\"parcels\": [ {{ {parcel} }} ]", document);
    }
}
