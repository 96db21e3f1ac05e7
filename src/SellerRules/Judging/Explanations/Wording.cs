using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SellerRules.Judging.Messages;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Explanations;

/// <summary>How explanations are put in a language: instants in local time and in UTC, dates with their week day, the same under every culture.</summary>
internal sealed class Wording(string language, DateTimeZone zone)
{
    private static readonly string[] ChineseDays = ["", "周一", "周二", "周三", "周四", "周五", "周六", "周日"];
    private static readonly string[] EnglishDays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] EnglishMonths = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Exact = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFFFFF");

    /// <summary>The language tag.</summary>
    public string Language => language;

    /// <summary>The zone in which instants are printed that no limit ties to another one.</summary>
    public DateTimeZone Zone => zone;

    /// <summary>Whether the language is Chinese.</summary>
    public bool IsChinese { get; } = LimitText.IsChinese(language);

    /// <summary>One of two texts.</summary>
    public string Pick(FormattableString english, FormattableString chinese) => FormattableString.Invariant(IsChinese ? chinese : english);

    /// <summary>A local time of a zone with the instant in UTC: <c>Fri 29 Mar 2024 15:00 CET (2024-03-29T14:00:00Z)</c>.</summary>
    public string Moment(long instant, DateTimeZone? of = null) => Pick($"{Local(instant, of ?? zone)} ({Utc(instant)})", $"{Local(instant, of ?? zone)}（{Utc(instant)}）");

    /// <summary>A local time of a zone: <c>Fri 29 Mar 2024 15:00 CET</c>.</summary>
    public string Local(long instant, DateTimeZone of)
    {
        LocalDateTime local = LocalTimes.LocalOf(instant, of);
        return $"{DateTime(local)} {of.GetZoneInterval(Nanos.ToInstant(instant)).Name}";
    }

    /// <summary>A date with its week day and a time of day.</summary>
    public string DateTime(LocalDateTime local) => Pick($"{Date(local.Date)} {TimeOfDay(local.TimeOfDay)}", $"{Date(local.Date)}{TimeOfDay(local.TimeOfDay)}");

    /// <summary>A date with its week day.</summary>
    public string Date(LocalDate date) => Pick(
        $"{EnglishDays[(int)date.DayOfWeek]} {date.Day} {EnglishMonths[date.Month]} {date.Year}",
        $"{IsoText.Of(date)}（{ChineseDays[(int)date.DayOfWeek]}）");

    /// <summary>A time of day, to the minute where that is exact.</summary>
    public static string TimeOfDay(LocalTime time) => (time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? Minutes : Exact).Format(time);

    /// <summary>An instant in UTC.</summary>
    public static string Utc(long instant) => IsoText.Of(Nanos.ToInstant(instant));

    /// <summary>An ordinal: <c>5th</c>.</summary>
    public static string Ordinal(int number)
    {
        string ending = (number % 100) switch
        {
            11 or 12 or 13 => "th",
            _ => (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
        };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    /// <summary>Several things in a row.</summary>
    public string Listing(IEnumerable<string> items) => string.Join(IsChinese ? "、" : ", ", items);
}
