using System.Globalization;
using SellerRules.Time;

namespace SellerRules.Judging.Messages;

/// <summary>Prints limits for people, in English or Chinese.</summary>
internal static class LimitText
{
    private const long Second = 1_000_000_000;

    /// <summary>Whether a language tag is Chinese.</summary>
    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>A limit.</summary>
    public static string Of(Limit limit, string language) => limit switch
    {
        ElapsedLimit elapsed => Elapsed(elapsed.Length, language),
        CalendarLimit calendar => Calendar(calendar, language),
        DatedTimeLimit dated => Count(dated.Days, "day", "天", language),
        WorkingDaysLimit working => Count(working.WorkingDays, "working day", "个工作日", language),
        WorkingHoursLimit hours when hours.Length % (3600 * Second) == 0 => Count(hours.Length / (3600 * Second), "working hour", "个工作小时", language),
        WorkingHoursLimit hours => IsChinese(language) ? Elapsed(hours.Length, language) + "工作时间" : Elapsed(hours.Length, language) + " of working time",
        _ => string.Empty,
    };

    /// <summary>An elapsed length of time.</summary>
    public static string Elapsed(long nanos, string language)
    {
        (long Size, string English, string Chinese)[] units = [(3600 * Second, "hour", "小时"), (60 * Second, "minute", "分钟"), (Second, "second", "秒")];
        List<string> parts = [];
        long left = nanos;
        foreach ((long size, string english, string chinese) in units)
        {
            if (left / size is not 0 and long count)
            {
                parts.Add(Count(count, english, chinese, language));
                left %= size;
            }
        }

        return parts.Count == 0 ? Count(0, "second", "秒", language) : string.Join(IsChinese(language) ? string.Empty : " ", parts);
    }

    private static string Calendar(CalendarLimit limit, string language)
    {
        List<string> parts = [];
        if (limit.Months / 12 is not 0 and int years)
        {
            parts.Add(Count(years, "year", "年", language));
        }

        if (limit.Months % 12 is not 0 and int months)
        {
            parts.Add(Count(months, "month", "个月", language));
        }

        if (limit.Days != 0)
        {
            parts.Add(Count(limit.Days, "day", "天", language));
        }

        return string.Join(IsChinese(language) ? string.Empty : " ", parts);
    }

    private static string Count(long count, string english, string chinese, string language) => IsChinese(language)
        ? string.Create(CultureInfo.InvariantCulture, $"{count} {chinese}")
        : string.Create(CultureInfo.InvariantCulture, $"{count} {english}{(count == 1 ? string.Empty : "s")}");
}
