using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>How findings are explained: instants worked by hand.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Explain_CalendarDaysAcrossADstChange_NamesTheChange()
    {
        Finding finding = Order(
            """ "deadline": { "from": "order.createdAt", "within": "P5D", "done": "order.signedAt", "warn": "PT24H" } """, "\"createdAt\": \"2024-03-29T14:00:00Z\"", "2024-03-30T00:00:00Z", zone: "Europe/Madrid");
        string[] expected =
        [
            "Start: The clock starts with `order.createdAt`: Fri 29 Mar 2024 15:00 CET (2024-03-29T14:00:00Z).",
            "Limit: 5 days of the calendar from Fri 29 Mar 2024 15:00 CET (Europe/Madrid), the clocks change on Sun 31 Mar 2024, so Wed 3 Apr 2024 15:00 CEST (2024-04-03T13:00:00Z).",
            "Warning: At risk from Tue 2 Apr 2024 15:00 CEST (2024-04-02T13:00:00Z) on.",
            "Stop: Stopped by `order.signedAt`: not yet, as far as is known.",
            "Remedy: `order.signedAt` at or before Wed 3 Apr 2024 15:00 CEST (2024-04-03T13:00:00Z) makes it good.",
            "Source: Test",
        ];
        Assert.Equal(expected, Lines(finding));
    }

    [Fact]
    public void Explain_ElapsedAcrossADstChange_SaysThatItDoesNotMatter() => Assert.Equal(
        "72 hours of elapsed time from Fri 29 Mar 2024 15:00 CET; the clocks change on Sun 31 Mar 2024, which an elapsed limit doesn't mind: Mon 1 Apr 2024 16:00 CEST (2024-04-01T14:00:00Z).",
        Limit("\"PT72H\"", "2024-03-29T14:00:00Z", "Europe/Madrid"));

    [Theory]
    [InlineData("Europe/Madrid", "2024-03-30T01:30:00Z", "; 02:30 is skipped on Sun 31 Mar 2024, so the clock moves forward by the gap.")]
    [InlineData("America/Los_Angeles", "2024-11-02T08:30:00Z", "; 01:30 comes twice on Sun 3 Nov 2024, and this is the earlier.")]
    public void Explain_SkippedOrRepeatedDue_SaysWhichIsTaken(string zone, string start, string ending) =>
        Assert.EndsWith(ending, Limit("\"P1D\"", start, zone), StringComparison.Ordinal);

    [Fact]
    public void Explain_TimeOnADate_NamesBothZones() => Assert.Equal(
        "10:00 in UTC on the 7th date after Fri 29 Mar 2024, the start's own date in Europe/Madrid: Fri 5 Apr 2024 10:00 UTC (2024-04-05T10:00:00Z).",
        Limit("""{ "days": 7, "at": "10:00", "zone": "UTC", "countedIn": "Europe/Madrid" }""", "2024-03-29T14:00:00Z", "Europe/Madrid"));

    [Fact]
    public void Explain_WorkingDaysAcrossAHoliday_NamesWhatIsNotWorkedAndWhatIs() => Assert.Equal(
        "2 working days of the calendar `cn` after Sat 28 Sep 2024 10:00 CST (Asia/Shanghai); worked in exchange: Sun 29 Sep 2024, so Tue 1 Oct 2024 00:00 CST (2024-09-30T16:00:00Z).",
        Limit("""{ "workingDays": 2, "calendar": "cn" }""", "2024-09-28T02:00:00Z", "UTC"));

    [Fact]
    public void Explain_WorkingDaysBehindTheCutOff_SaysSo() => Assert.Equal(
        "1 working day of the calendar `cn` after Mon 30 Sep 2024 18:00 CST (Asia/Shanghai), made behind the cut-off 17:00 and so counted as made on the next working date; not worked: Tue 1 Oct 2024 to Mon 7 Oct 2024, so Thu 10 Oct 2024 00:00 CST (2024-10-09T16:00:00Z).",
        Limit("""{ "workingDays": 1, "calendar": "cn", "cutOff": "17:00" }""", "2024-09-30T10:00:00Z", "UTC"));

    [Theory]
    [InlineData("en", "8 working hours of the calendar `warehouse` from Fri 26 Apr 2024 17:00 CEST (Europe/Madrid): Fri 26 Apr 2024 17:00 to 18:00 (1 hour), Sat 27 Apr 2024 10:00 to 14:00 (4 hours), Sun 28 Apr 2024 11:00 to 13:00 (2 hours), Mon 29 Apr 2024 09:00 to 10:00 (1 hour); so Mon 29 Apr 2024 10:00 CEST (2024-04-29T08:00:00Z).")]
    [InlineData("zh-CN", "自 2024-04-26（周五）17:00 CEST（Europe/Madrid）起 8 个工作小时（日历 `warehouse`）：2024-04-26（周五）17:00 至 18:00（1 小时）、2024-04-27（周六）10:00 至 14:00（4 小时）、2024-04-28（周日）11:00 至 13:00（2 小时）、2024-04-29（周一）09:00 至 10:00（1 小时）；即 2024-04-29（周一）10:00 CEST（2024-04-29T08:00:00Z）。")]
    public void Explain_WorkingHours_TellsEachStretch(string language, string expected) =>
        Assert.Equal(expected, Warehouse("\"workingHours\": 8", "2024-04-26T15:00:00Z", language));

    [Fact]
    public void Explain_ManyWorkingHours_TellsTheFirstAndTheLast() => Assert.Equal(
        "50 working hours of the calendar `warehouse` from Tue 4 Jun 2024 09:00 CEST (Europe/Madrid): Tue 4 Jun 2024 09:00 to 18:00 (9 hours), Wed 5 Jun 2024 09:00 to 18:00 (9 hours), Thu 6 Jun 2024 09:00 to 18:00 (9 hours), 4 more, Tue 11 Jun 2024 09:00 to 11:00 (2 hours); so Tue 11 Jun 2024 11:00 CEST (2024-06-11T09:00:00Z).",
        Warehouse("\"workingHours\": 50", "2024-06-04T07:00:00Z", "en"));

    [Fact]
    public void Explain_WorkingHoursBeyondTheCalendar_SaysWhy() => Assert.Equal(
        "90 minutes of working time of the calendar `warehouse` from Thu 31 Dec 2026 17:00 CET (Europe/Madrid): that can't be worked out, since the calendar `warehouse` doesn't know 2027-01-01.".Replace("90 minutes", "1 hour 30 minutes", StringComparison.Ordinal),
        Warehouse("\"workingHours\": 1.5", "2026-12-31T16:00:00Z", "en"));

    [Theory]
    [InlineData("en", "2024-04-26T16:30:00Z", "1 working day of the calendar `warehouse` after Fri 26 Apr 2024 18:30 CEST (Europe/Madrid), made after the hours of that date, which end at 18:00, and so counted as made on the next working date; worked in exchange: Sun 28 Apr 2024; the hours of Sun 28 Apr 2024 end at 13:00, so Sun 28 Apr 2024 13:00 CEST (2024-04-28T11:00:00Z).")]
    [InlineData("en", "2024-05-01T10:00:00Z", "1 working day of the calendar `warehouse` after Wed 1 May 2024 12:00 CEST (Europe/Madrid), made on a date that isn't worked and so counted as made on the next working date; the hours of Fri 3 May 2024 end at 18:00, so Fri 3 May 2024 18:00 CEST (2024-05-03T16:00:00Z).")]
    [InlineData("zh-CN", "2024-04-26T16:30:00Z", "自 2024-04-26（周五）18:30 CEST（Europe/Madrid）之后 1 个工作日（日历 `warehouse`），晚于当日 18:00 下班时间，按下一工作日计；调休上班：2024-04-28（周日）；2024-04-28（周日）于 13:00 下班，即 2024-04-28（周日）13:00 CEST（2024-04-28T11:00:00Z）。")]
    public void Explain_WorkingDaysToClosing_NamesTheHours(string language, string start, string expected) =>
        Assert.Equal(expected, Warehouse("\"workingDays\": 1, \"at\": \"close\", \"cutOff\": \"close\"", start, language));

    [Fact]
    public void Explain_Chinese_SaysTheSame()
    {
        Finding finding = Order(
            """ "deadline": { "from": "order.createdAt", "within": "P5D", "done": "order.signedAt" } """, "\"createdAt\": \"2024-03-29T14:00:00Z\", \"signedAt\": \"2024-04-03T14:00:00Z\"", "2024-05-01T00:00:00Z", zone: "Europe/Madrid");
        string[] expected =
        [
            "Start: 计时自 `order.createdAt` 开始：2024-03-29（周五）15:00 CET（2024-03-29T14:00:00Z）。",
            "Limit: 自 2024-03-29（周五）15:00 CET（Europe/Madrid）起 5 天（日历日），2024-03-31（周日）时钟调整，即 2024-04-03（周三）15:00 CEST（2024-04-03T13:00:00Z）。",
            "Stop: 以 `order.signedAt` 停止计时：2024-04-03（周三）16:00 CEST（2024-04-03T14:00:00Z），超时 1 小时。",
            "Outcome: 已违反，自 2024-04-03（周三）15:00 CEST（2024-04-03T13:00:00Z）计。",
            "Source: Test",
        ];
        Assert.Equal(expected, finding.Explain("zh-CN").Steps.Select(step => $"{step.Part}: {step.Text}"));
    }

    [Fact]
    public void Explain_Heartbeat_TellsEveryClock()
    {
        Report report = Report(
            """ "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "PT72H", "done": "parcel.deliveredAt" } """,
            """
            { "orders": [ { "id": "A-1", "createdAt": "2024-03-01T00:00:00Z", "parcels": [ { "id": "L", "declaredAt": "2024-03-01T00:00:00Z",
              "scans": ["2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z", "2024-03-06T00:00:00Z"], "events": [] } ] } ] }
            """,
            "2024-03-07T00:00:00Z");
        Finding finding = Assert.Single(report.Subjects.SelectMany(s => s.Findings));
        Assert.Equal(3, finding.Explain().Steps.Count(step => step.Part == ExplanationPart.Start));
        Assert.Equal(At("2024-03-02T00:00:00Z"), finding.From);
    }

    [Fact]
    public void Explain_Unknown_NamesWhatWouldSettleIt()
    {
        Finding finding = Order("\"require\": { \"that\": \"not order.preSale\" }", "", "2024-03-02T00:00:00Z");
        Assert.Contains("Unknown: It can't be said for want of `order.preSale`.", Lines(finding));
    }

    [Fact]
    public void Explain_CalendarThatEnds_SaysWhyNot() => Assert.EndsWith(
        "that can't be worked out, since the calendar `cn` doesn't know 2026-12-26.", Limit("""{ "workingDays": 2, "calendar": "cn" }""", "2026-12-24T02:00:00Z", "UTC"), StringComparison.Ordinal);

    private static string Limit(string limit, string start, string zone)
    {
        Finding finding = Order($"\"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {limit}, \"done\": \"order.signedAt\" }}", $"\"createdAt\": \"{start}\"", start, zone: zone);
        return Assert.Single(finding.Explain().Steps, step => step.Part == ExplanationPart.Limit).Text;
    }

    private static IEnumerable<string> Lines(Finding finding) => finding.Explain().Steps.Select(step => $"{step.Part}: {step.Text}");

    private static string Warehouse(string limit, string start, string language)
    {
        RuleEngine engine = RuleSetText.Engine(
            $"\"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {{ {limit}, \"calendar\": \"warehouse\" }}, \"done\": \"order.signedAt\" }}",
            calendars: SellerRules.Tests.References.CalendarText.All(SellerRules.Tests.References.CalendarText.Of(SellerRules.Tests.References.CalendarText.Warehouse)));
        Finding finding = Report(engine, Document($"\"createdAt\": \"{start}\""), start).Subjects.Single().Findings.Single();
        return finding.Explain(language).Steps.Single(step => step.Part == ExplanationPart.Limit).Text;
    }
}
