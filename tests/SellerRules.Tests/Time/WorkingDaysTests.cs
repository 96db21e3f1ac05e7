using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>Limits in working days, worked by hand: weekends, Chinese holidays, the weekend days worked in exchange, cut-offs.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("weekdays", 1, "2024-03-01T10:00:00Z", "2024-03-05T00:00:00Z")]
    [InlineData("weekdays", 2, "2024-03-01T10:00:00Z", "2024-03-06T00:00:00Z")]
    [InlineData("weekdays", 1, "2024-03-02T10:00:00Z", "2024-03-05T00:00:00Z")]
    [InlineData("weekdays", 5, "2024-03-04T00:00:00Z", "2024-03-12T00:00:00Z")]
    [InlineData("cn", 1, "2024-09-30T02:00:00Z", "2024-10-08T16:00:00Z")]
    [InlineData("cn", 1, "2024-09-28T02:00:00Z", "2024-09-29T16:00:00Z")]
    [InlineData("cn", 5, "2024-09-30T02:00:00Z", "2024-10-12T16:00:00Z")]
    [InlineData("cn", 1, "2024-09-29T15:59:59Z", "2024-09-30T16:00:00Z")]
    [InlineData("cn", 1, "2024-09-29T16:00:00Z", "2024-10-08T16:00:00Z")]
    public void WorkingDays_CountDatesOfTheCalendarsZone(string calendar, int days, string start, string due) =>
        Assert.Equal(At(due), Of($"\"workingDays\": {days}, \"calendar\": \"{calendar}\"", start).Due);

    [Theory]
    [InlineData("2024-03-01T16:00:00Z", "2024-03-04T18:00:00Z")]
    [InlineData("2024-03-01T16:00:00.000000001Z", "2024-03-05T18:00:00Z")]
    [InlineData("2024-03-02T09:00:00Z", "2024-03-05T18:00:00Z")]
    [InlineData("2024-03-03T23:00:00Z", "2024-03-05T18:00:00Z")]
    [InlineData("2024-03-04T09:00:00Z", "2024-03-05T18:00:00Z")]
    public void CutOff_ExactlyAtItIsInTime_LaterCountsAsTheNextWorkingDate(string start, string due) =>
        Assert.Equal(At(due), Of("\"workingDays\": 1, \"calendar\": \"weekdays\", \"at\": \"18:00\", \"cutOff\": \"16:00\"", start).Due);

    [Fact]
    public void Calendar_End_IsUnknownNamingCalendarAndDate()
    {
        Assert.Equal(At("2026-12-25T16:00:00Z"), Of("\"workingDays\": 1, \"calendar\": \"cn\"", "2026-12-24T02:00:00Z").Due);
        Finding beyond = Of("\"workingDays\": 2, \"calendar\": \"cn\"", "2026-12-24T02:00:00Z");
        Assert.Equal((Unknown, "the calendar `cn` doesn't know 2026-12-26"), (beyond.Status, Assert.Single(beyond.Unknown)));
        Assert.Equal("the calendar `cn` doesn't know 2022-12-31", Assert.Single(Of("\"workingDays\": 1, \"calendar\": \"cn\"", "2022-12-31T02:00:00Z").Unknown));
    }

    private static Finding Of(string limit, string start) =>
        Order($"\"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {{ {limit} }}, \"done\": \"order.signedAt\" }}", $"\"createdAt\": \"{start}\"", start);
}
