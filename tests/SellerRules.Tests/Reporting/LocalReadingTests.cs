using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Reporting;

/// <summary>What the other reading of a local time would have made of a finding is part of the answer, and of when it changes.</summary>
public sealed class LocalReadingTests
{
    private const string Rule = """
        "subject": "order", "when": "order.cancelledAt is none", "deadline": { "from": "order.createdAt", "within": "PT4H", "done": "order.signedAt", "warn": "PT1H" }
        """;

    [Theory]
    [InlineData("2024-11-03T12:30:00Z", "AtRisk", false, "2024-11-03T12:30:00.000000001Z")]
    [InlineData("2024-11-03T12:40:00Z", "Breached", true, "2024-11-03T13:30:00.000000001Z")]
    [InlineData("2024-11-03T13:30:00Z", "Breached", true, "2024-11-03T13:30:00.000000001Z")]
    [InlineData("2024-11-03T13:30:00.000000001Z", "Breached", false, null)]
    public void Finding_ThatHangsOnTheReading_SaysSoAndWhenThatEnds(string asOf, string status, bool hangs, string? next)
    {
        Report report = Report(Rule, "{ \"zone\": \"America/Los_Angeles\", \"orders\": [ { \"id\": \"1\", \"createdAt\": \"2024-11-03T01:30:00\" } ] }", asOf);
        Finding finding = report.Subjects.Single().Findings.Single();
        Assert.Equal(status, finding.Status.ToString());
        Assert.Equal(hangs, Assert.Single(finding.Notes).Text.Contains("instead of", StringComparison.Ordinal));
        Assert.Equal(next is null ? null : At(next), report.NextChange);
    }

    [Theory]
    [InlineData("\"zone\": \"Asia/Shanghai\", \"zones\": { \"order.createdAt\": \"America/Los_Angeles\" }", "2024-11-03T12:40:00Z", "Breached", "; read as 2024-11-03T09:30:00Z it would be atRisk instead of breached")]
    [InlineData("\"onAmbiguousTime\": \"later\", \"zones\": { \"order.createdAt\": \"America/Los_Angeles\" }", "2024-11-03T12:40:00Z", "AtRisk", "; read as 2024-11-03T08:30:00Z it would be breached instead of atRisk")]
    [InlineData("\"zones\": { \"order.createdAt\": \"America/Los_Angeles\" }", "2024-11-03T12:30:00Z", "AtRisk", "")]
    public void Finding_OnAFieldWithAZoneOfItsOwn_NotesBothCandidatesAndWhatHangsOnThem(string head, string asOf, string status, string otherwise)
    {
        Finding finding = Only(Rule, $"{{ {head}, \"orders\": [ {{ \"id\": \"1\", \"createdAt\": \"2024-11-03T01:30:00\" }} ] }}", asOf);
        FindingNote note = Assert.Single(finding.Notes);
        Assert.Equal((status, "repeated-local-time", "order.createdAt"), (finding.Status.ToString(), note.Code, note.Fact));
        Assert.Equal([At("2024-11-03T08:30:00Z"), At("2024-11-03T09:30:00Z")], note.Candidates);
        Assert.EndsWith("Z" + otherwise, note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-10T14:00:00Z", "AtRisk", "; read as 2024-03-10T09:30:00Z it would be breached instead of atRisk")]
    [InlineData("2024-03-10T14:30:00.000000001Z", "Breached", "")]
    public void Finding_OnASkippedTimeOfAField_NotesBothCandidatesAndWhatHangsOnThem(string asOf, string status, string otherwise)
    {
        Finding finding = Only(Rule, "{ \"zones\": { \"order.createdAt\": \"America/Los_Angeles\" }, \"orders\": [ { \"id\": \"1\", \"createdAt\": \"2024-03-10T02:30:00\" } ] }", asOf);
        FindingNote note = Assert.Single(finding.Notes);
        Assert.Equal((status, "skipped-local-time"), (finding.Status.ToString(), note.Code));
        Assert.Equal([At("2024-03-10T09:30:00Z"), At("2024-03-10T10:30:00Z")], note.Candidates);
        Assert.EndsWith("Z" + otherwise, note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"from\": \"parcel.scans\", \"within\": \"PT4H\", \"done\": \"parcel.deliveredAt\"", "2024-11-03T13:00:00Z", "Breached", "running instead of breached")]
    [InlineData("\"from\": \"parcel.declaredAt\", \"within\": \"PT4H\", \"done\": \"parcel.pickedUpAt\"", "2024-11-03T13:00:00Z", "Met", "breached instead of met")]
    public void Finding_OnWhatIsWorkedOutOfALocalTime_SaysWhatHangsOnIt(string deadline, string asOf, string status, string otherwise)
    {
        const string facts = """
            { "zones": { "event.at": "America/Los_Angeles" }, "orders": [ { "id": "A", "createdAt": "2024-11-03T00:00:00Z", "parcels": [
              { "id": "L", "carrier": "CAINIAO_STANDARD", "declaredAt": "2024-11-03T04:50:00Z", "events": [ { "at": "2024-11-03T01:30:00", "code": "PU_PICKUP_SUCCESS" } ] } ] } ] }
            """;
        Finding finding = Only($"\"subject\": \"parcel\", \"deadline\": {{ {deadline} }}", facts, asOf);
        FindingNote note = Assert.Single(finding.Notes);
        Assert.Equal((status, "event.at"), (finding.Status.ToString(), note.Fact));
        Assert.EndsWith("; read as 2024-11-03T09:30:00Z it would be " + otherwise, note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_OnWhatIsRecordedUntilARepeatedTime_NotesBothCandidates()
    {
        Finding finding = Only(Rule, "{ \"zone\": \"America/Los_Angeles\", \"recorded\": { \"until\": \"2024-11-03T01:30:00\" }, \"orders\": [ { \"id\": \"1\", \"createdAt\": \"2024-11-02T12:00:00Z\" } ] }", "2024-11-03T09:00:00Z");
        Assert.Equal("recorded.until", Assert.Single(finding.Notes).Fact);
    }

    [Theory]
    [InlineData("\"createdAt\": \"2024-11-03T01:30:00\"")]
    [InlineData("\"createdAt\": \"2024-11-03T00:30:00\", \"signedAt\": \"2024-11-03T01:45:00\"")]
    [InlineData("\"createdAt\": \"2024-11-03T01:10:00\", \"signedAt\": \"2024-11-03T01:45:00\", \"cancelledAt\": \"2024-11-03T01:50:00\"")]
    [InlineData("\"createdAt\": \"2024-11-03T01:10:00\", \"cancelledAt\": \"2024-11-03T04:40:00\"")]
    public void NextChange_WithLocalTimes_IsTheFirstInstantWithAnotherAnswer(string order)
    {
        RuleEngine engine = RuleSetText.Engine(Rule);
        FactsDocument facts = Read($"{{ \"zone\": \"America/Los_Angeles\", \"orders\": [ {{ \"id\": \"1\", {order} }} ] }}");
        Instant start = At("2024-11-03T07:00:00Z");
        Instant[] instants = [.. Enumerable.Range(0, 9 * 12).SelectMany(i => new[] { start + Duration.FromMinutes(5 * i), start + Duration.FromMinutes(5 * i) + Duration.FromNanoseconds(1) })];
        Report[] reports = [.. instants.Select(at => engine.Evaluate(facts, at, TestContext.Current.CancellationToken))];
        for (int i = 0; i + 1 < reports.Length; i++)
        {
            bool isSame = AnswerText.Of(reports[i]) == AnswerText.Of(reports[i + 1]);
            Assert.Equal((instants[i], isSame), (instants[i], !(reports[i].NextChange <= instants[i + 1])));
        }
    }
}
