using SellerRules.References;
using SellerRules.Tests.Judging;
using SellerRules.Tests.References;
using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>Limits by a calendar with hours, worked by hand. Madrid is an hour ahead of UTC, two in summer.</summary>
public sealed class WorkingHoursTests
{
    // Every day is worked from 01:00 to 04:00, so that the clocks change within the hours.
    private const string Night = """
        "zone": "Europe/Madrid", "known": { "from": "2024-01-01", "to": "2027-01-01" }, "weekend": [], "holidays": [], "workdays": [], "hours": { "monday": ["01:00", "04:00"],
          "tuesday": ["01:00", "04:00"], "wednesday": ["01:00", "04:00"], "thursday": ["01:00", "04:00"], "friday": ["01:00", "04:00"], "saturday": ["01:00", "04:00"], "sunday": ["01:00", "04:00"] }
        """;

    // Hours that begin and end within the hour that is skipped, and within the one that comes twice.
    private const string Edges = """
        "zone": "Europe/Madrid", "known": { "from": "2024-01-01", "to": "2027-01-01" }, "weekend": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], "holidays": [], "workdays": [],
        "hours": { "sunday": [["01:30", "02:30"], ["02:45", "03:45"]] }
        """;

    private const string Apia = """
        "zone": "Pacific/Apia", "known": { "from": "2011-01-01", "to": "2012-02-01" }, "weekend": [], "holidays": [], "workdays": [], "hours": { "monday": ["09:00", "17:00"],
          "tuesday": ["09:00", "17:00"], "wednesday": ["09:00", "17:00"], "thursday": ["09:00", "17:00"], "friday": ["09:00", "17:00"], "saturday": ["09:00", "17:00"], "sunday": ["09:00", "17:00"] }
        """;

    private static readonly WorkingCalendars Calendars = CalendarText.All(
        CalendarText.Of(CalendarText.Warehouse), CalendarText.Of(Night, "night"), CalendarText.Of(Edges, "edges"), CalendarText.Of(Apia, "apia"));

    [Theory]
    [InlineData("8", "2024-04-23T07:00:00Z", "2024-04-23T15:00:00Z")]   // Tuesday 09:00 to 17:00
    [InlineData("9", "2024-04-23T07:00:00Z", "2024-04-23T16:00:00Z")]   // to the minute of closing: the same date, not the next opening
    [InlineData("9", "2024-04-23T03:00:00Z", "2024-04-23T16:00:00Z")]   // before the hours: they count from their beginning
    [InlineData("8", "2024-04-23T15:30:00Z", "2024-04-24T14:30:00Z")]   // half an hour on Tuesday, the rest on Wednesday
    [InlineData("1", "2024-04-23T16:00:00Z", "2024-04-24T08:00:00Z")]   // at closing: from the next opening
    [InlineData("8", "2024-04-22T07:00:00Z", "2024-04-22T16:00:00Z")]   // Monday has a break from 13:00 to 14:00
    [InlineData("1.5", "2024-04-22T10:00:00Z", "2024-04-22T12:30:00Z")]
    [InlineData("5", "2024-04-26T15:00:00Z", "2024-04-27T12:00:00Z")]   // Friday 17:00; Saturday's four hours to 14:00
    [InlineData("7", "2024-04-26T15:00:00Z", "2024-04-28T11:00:00Z")]   // and the Sunday worked in exchange, 11:00 to 13:00
    [InlineData("8", "2024-04-26T15:00:00Z", "2024-04-29T08:00:00Z")]
    [InlineData("1", "2024-04-30T16:00:00Z", "2024-05-02T08:00:00Z")]   // 1 May is a holiday
    [InlineData("4", "2024-12-24T08:00:00Z", "2024-12-25T09:00:00Z")]   // a short day
    [InlineData("0.5", "2024-04-23T07:00:00.000000001Z", "2024-04-23T07:30:00.000000001Z")]
    public void WorkingHours_CountOnlyWithinTheHours(string hours, string start, string due) => Assert.Equal(At(due), Hours(hours, "warehouse", start).Due);

    [Theory]
    [InlineData("2", "2024-03-31T00:00:00Z", "2024-03-31T02:00:00Z")]   // 01:00 to 04:00 on the clock, two hours in time: the whole date
    [InlineData("3", "2024-03-31T00:00:00Z", "2024-04-01T00:00:00Z")]   // the third is 01:00 to 02:00 of Monday, in summer time
    [InlineData("4", "2024-10-26T23:00:00Z", "2024-10-27T03:00:00Z")]   // four hours between 01:00 and 04:00
    [InlineData("5", "2024-10-26T23:00:00Z", "2024-10-28T01:00:00Z")]
    [InlineData("1", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z")]   // from the first 02:30 to the second
    public void WorkingHours_WhenTheClocksChange_CountWhatPasses(string hours, string start, string due) => Assert.Equal(At(due), Hours(hours, "night", start).Due);

    [Theory]
    [InlineData("forward", "earlier", "2024-03-31T00:00:00Z", "1", "2024-03-31T01:30:00Z")]     // 01:30 to 03:30 on the clock, for 02:30 moves forward: one hour
    [InlineData("forward", "earlier", "2024-03-31T00:00:00Z", "1.25", "2024-04-06T23:45:00Z")]  // 02:45 moves to 03:45, where the second hours end as well: the rest is next Sunday's
    [InlineData("forward", "earlier", "2024-10-27T00:00:00Z", "0.5", "2024-10-27T00:30:00Z")]   // closes at the first 02:30
    [InlineData("forward", "earlier", "2024-10-27T00:00:00Z", "0.75", "2024-10-27T01:00:00Z")]  // opens at the first 02:45
    [InlineData("forward", "later", "2024-10-27T00:00:00Z", "1.5", "2024-10-27T01:30:00Z")]     // closes at the second 02:30
    [InlineData("forward", "later", "2024-10-27T00:00:00Z", "1.75", "2024-10-27T02:00:00Z")]
    public void WorkingHours_ThatBeginOrEndInAChange_AreResolvedByThePolicy(string skipped, string repeated, string start, string hours, string due) =>
        Assert.Equal(At(due), Hours(hours, "edges", start, $"\"onSkippedTime\": \"{skipped}\", \"onAmbiguousTime\": \"{repeated}\"").Due);

    [Theory]
    [InlineData("2024-03-31T00:00:00Z", "\"onSkippedTime\": \"error\"", "the local time 2024-03-31T02:30:00 doesn't exist in Europe/Madrid")]
    [InlineData("2024-10-27T00:00:00Z", "\"onAmbiguousTime\": \"error\"", "the local time 2024-10-27T02:30:00 exists twice in Europe/Madrid")]
    public void WorkingHours_UnderTheErrorPolicy_AreUnknownWithTheReason(string start, string policy, string reason)
    {
        Finding finding = Hours("1", "edges", start, policy);
        Assert.Equal((Unknown, reason), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Theory]
    [InlineData("16", "2011-12-29T19:00:00Z", "2011-12-31T03:00:00Z")]  // Thursday 29th, then Saturday 31st: Friday doesn't exist
    [InlineData("8", "2011-12-29T19:00:00Z", "2011-12-30T03:00:00Z")]
    public void WorkingHours_OnADateThatDoesNotExist_AreNone(string hours, string start, string due) => Assert.Equal(At(due), Hours(hours, "apia", start).Due);

    [Theory]
    [InlineData("2026-12-31T16:00:00Z", "1", "2026-12-31T17:00:00Z", null)]
    [InlineData("2026-12-31T16:00:00Z", "1.5", null, "the calendar `warehouse` doesn't know 2027-01-01")]
    [InlineData("2023-12-31T10:00:00Z", "1", null, "the calendar `warehouse` doesn't know 2023-12-31")]
    public void WorkingHours_ThatLeaveTheCalendar_AreUnknownNamingCalendarAndDate(string start, string hours, string? due, string? reason)
    {
        Finding finding = Hours(hours, "warehouse", start);
        Assert.Equal((due is null ? null : At(due), reason), (finding.Due, finding.Unknown.SingleOrDefault()));
    }

    [Theory]
    [InlineData("8", "2024-04-24T14:30:00Z", "2024-04-23T15:30:00Z")]
    [InlineData("9", "2024-04-23T16:00:00Z", "2024-04-23T07:00:00Z")]
    [InlineData("4", "2024-04-22T13:00:00Z", "2024-04-22T08:00:00Z")]
    [InlineData("8", "2024-04-29T08:00:00Z", "2024-04-26T15:00:00Z")]
    public void Before_CountsTheSameHoursBackwards(string hours, string end, string due)
    {
        Finding finding = Of($"\"deadline\": {{ \"by\": \"before(order.disputeExpectedAt, @n)\", \"done\": \"order.signedAt\" }}", "2024-01-02T00:00:00Z", $"\"parameters\": {{ \"n\": {{ \"value\": {{ \"workingHours\": {hours}, \"calendar\": \"warehouse\" }} }} }}", $", \"disputeExpectedAt\": \"{end}\"");
        Assert.Equal(At(due), finding.Due);
    }

    [Theory]
    [InlineData("2024-04-23T16:00:00Z", "2024-04-24T16:00:00Z")]            // Tuesday 18:00, exactly at closing: Tuesday's
    [InlineData("2024-04-23T16:00:00.000000001Z", "2024-04-25T16:00:00Z")]  // later: made on Wednesday, due when Thursday closes
    [InlineData("2024-04-23T05:00:00Z", "2024-04-24T16:00:00Z")]            // before opening: Tuesday's
    [InlineData("2024-04-25T12:00:00Z", "2024-04-26T16:00:00Z")]
    [InlineData("2024-04-26T12:00:00Z", "2024-04-27T12:00:00Z")]            // Saturday closes at 14:00
    [InlineData("2024-04-27T12:30:00Z", "2024-04-29T16:00:00Z")]            // Saturday 14:30: made on the Sunday that is worked, due when Monday closes
    [InlineData("2024-05-01T08:00:00Z", "2024-05-03T16:00:00Z")]            // a holiday: made on Thursday
    [InlineData("2024-12-23T09:00:00Z", "2024-12-24T11:00:00Z")]            // the short day
    public void Close_IsWhenTheHoursOfTheDateEnd(string start, string due) => Assert.Equal(At(due), Days("\"at\": \"close\", \"cutOff\": \"close\"", start).Due);

    [Fact]
    public void WorkingDays_WithoutClose_DoNotLookAtHours()
    {
        Assert.Equal(At("2024-04-24T22:00:00Z"), Days("", "2024-04-23T20:00:00Z").Due);
        Assert.Equal(At("2024-04-24T10:00:00Z"), Days("\"at\": \"12:00\"", "2024-04-23T20:00:00Z").Due);
        Assert.Equal(At("2024-04-24T16:00:00Z"), Days("\"at\": \"close\"", "2024-04-23T20:00:00Z").Due);
    }

    [Theory]
    [InlineData("{ \"workingHours\": 8, \"calendar\": \"weekdays\" }", "the calendar `weekdays` has no `hours`")]
    [InlineData("{ \"workingDays\": 1, \"calendar\": \"cn\", \"at\": \"close\" }", "the calendar `cn` has no `hours`")]
    [InlineData("{ \"workingDays\": 1, \"calendar\": \"cn\", \"cutOff\": \"close\" }", "the calendar `cn` has no `hours`")]
    [InlineData("{ \"workingHours\": 8, \"calendar\": \"warehous\" }", "there is no calendar `warehous`")]
    [InlineData("{ \"workingHours\": 0, \"calendar\": \"warehouse\" }", "`workingHours`")]
    [InlineData("{ \"workingHours\": 0.0001, \"calendar\": \"warehouse\" }", "`workingHours`")]
    [InlineData("{ \"workingHours\": 500000, \"calendar\": \"warehouse\" }", "`workingHours`")]
    [InlineData("{ \"workingHours\": \"PT8H\", \"calendar\": \"warehouse\" }", "`workingHours`")]
    [InlineData("{ \"workingHours\": 8, \"calendar\": \"warehouse\", \"at\": \"close\" }", "`at` stands in a limit only together with `workingDays`")]
    [InlineData("{ \"workingHours\": 8, \"calendar\": \"warehouse\", \"zone\": \"UTC\" }", "`zone` stands in a limit only together with `days`")]
    [InlineData("{ \"workingHours\": 8, \"workingDays\": 1, \"calendar\": \"warehouse\" }", "`workingDays`, not both")]
    [InlineData("{ \"workingHours\": 8 }", "`calendar`")]
    public void Limit_ThatCannotBeCounted_IsRefused(string limit, string message) => Assert.Contains(
        message,
        Assert.Single(RuleSetText.Problems($"\"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {limit}, \"done\": \"order.signedAt\" }}", calendars: Calendars)),
        StringComparison.Ordinal);

    [Fact]
    public void Deadline_InWorkingHours_IsInTimeAtItsEndAndBreachedAfter()
    {
        const string rule = "\"deadline\": { \"from\": \"order.createdAt\", \"within\": { \"workingHours\": 9, \"calendar\": \"warehouse\" }, \"done\": \"order.signedAt\", \"warn\": \"PT1H\" }";
        FindingStatus At(string asOf, string order) => Of(rule, "2024-04-23T07:00:00Z", "", order, asOf).Status;
        Assert.Equal(
            [Running, AtRisk, AtRisk, Breached, Met],
            new[]
            {
                At("2024-04-23T14:59:59Z", ""), At("2024-04-23T15:00:00Z", ""), At("2024-04-23T16:00:00Z", ""), At("2024-04-23T16:00:00.000000001Z", ""),
                At("2024-05-01T00:00:00Z", ", \"signedAt\": \"2024-04-23T16:00:00Z\""),
            });
    }

    private static Finding Hours(string hours, string calendar, string start, string head = "") =>
        Of($"\"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {{ \"workingHours\": {hours}, \"calendar\": \"{calendar}\" }}, \"done\": \"order.signedAt\" }}", start, head);

    private static Finding Days(string more, string start) =>
        Of($"\"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {{ \"workingDays\": 1, \"calendar\": \"warehouse\"{(more.Length == 0 ? "" : ", " + more)} }}, \"done\": \"order.signedAt\" }}", start);

    private static Finding Of(string rule, string start, string head = "", string order = "", string? asOf = null) =>
        Report(RuleSetText.Engine($"\"subject\": \"order\", {rule}", "UTC", head, Calendars), Document($"\"createdAt\": \"{start}\"{order}"), asOf ?? start).Subjects.Single().Findings.Single();
}
