using NodaTime;
using NodaTime.Text;

namespace SellerRules.Cli.Output.Html;

/// <summary>Instants on the page: local date and time with the offset, UTC for machines and on pointing.</summary>
internal sealed class PageTimes(Instant asOf, DateTimeZone? displayZone, PageWords words)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetPattern Offset = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf => asOf;

    /// <summary>Writes an instant that a rule speaks of, in the zone of display or else the rule's.</summary>
    public void Write(Markup html, Instant instant, DateTimeZone zone) => Element(html, instant, Of(instant, displayZone ?? zone));

    /// <summary>Writes an instant that no rule speaks of, in the zone of display or else in UTC.</summary>
    public void Write(Markup html, Instant instant) => Element(html, instant, Of(instant));

    /// <summary>An instant that no rule speaks of, as text.</summary>
    public string Of(Instant instant) => Of(instant, displayZone ?? DateTimeZone.Utc);

    /// <summary>How long an instant is ahead or past, in words.</summary>
    public string Away(Instant instant) => instant >= asOf ? words.Ahead(instant - asOf) : words.Past(asOf - instant);

    /// <summary>The zone in which an axis counts: that of display, else that of the rules where they share one, else UTC.</summary>
    public DateTimeZone AxisZone(IEnumerable<DateTimeZone> zones)
    {
        DateTimeZone[] distinct = [.. zones.Distinct().Take(2)];
        return displayZone ?? (distinct.Length == 1 ? distinct[0] : DateTimeZone.Utc);
    }

    private static void Element(Markup html, Instant instant, string text)
    {
        string utc = JsonValues.Of(instant);
        html.Element("time", text, ("datetime", utc), ("title", utc));
    }

    /// <summary>A change right after a limit stands one nanosecond behind it: people want to read the limit.</summary>
    private string Of(Instant instant, DateTimeZone zone)
    {
        bool isRightAfter = (instant - NodaConstants.UnixEpoch).SubsecondNanoseconds == 1;
        Instant shown = isRightAfter ? instant.Minus(Duration.FromNanoseconds(1)) : instant;
        LocalDateTime local = shown.InZone(zone).LocalDateTime;
        string offset = zone == DateTimeZone.Utc ? "UTC" : Offset.Format(zone.GetUtcOffset(shown));
        string text = $"{(local.Second == 0 && local.NanosecondOfSecond == 0 ? Minutes : Seconds).Format(local)} {offset}";
        return isRightAfter ? words.RightAfter(text) : text;
    }
}
