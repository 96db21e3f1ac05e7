using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Judging.Messages;

/// <summary>Prints values for people; the same under every culture.</summary>
internal static class ValueText
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly OffsetPattern Offset = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>A decimal without trailing zeros.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A local time with its offset, to the minute or, where it has any, to the second.</summary>
    public static string Instant(long nanos, DateTimeZone zone)
    {
        Instant instant = Nanos.ToInstant(nanos);
        Offset offset = zone.GetUtcOffset(instant);
        LocalDateTime local = instant.WithOffset(offset).LocalDateTime;
        LocalDateTimePattern pattern = local.Second == 0 ? Minutes : Seconds;
        return pattern.Format(local) + " " + Offset.Format(offset);
    }

    /// <summary>A value of a type, as messages show it.</summary>
    public static string Of(object value, BoundType type, DateTimeZone zone, string language) => (type.Kind, value) switch
    {
        (ValueKind.Share, decimal share) => Number(share * 100) + " %",
        (ValueKind.Duration, long length) => LimitText.Elapsed(length, language),
        (ValueKind.Instant, long instant) => Instant(instant, zone),
        (_, decimal number) => Number(number),
        (_, bool truth) => LimitText.IsChinese(language) ? truth ? "是" : "否" : truth ? "yes" : "no",
        (_, LocalDate date) => LocalDatePattern.Iso.Format(date),
        (_, Limit limit) => LimitText.Of(limit, language),
        (_, BoundListItems list) => string.Join(", ", list.Items.Select(item => Of(item, type.Element!, zone, language))),
        (_, Money money) => money.ToString(),
        _ => value.ToString() ?? string.Empty,
    };
}
