using System.Globalization;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Messages;

/// <summary>Prints values for people; the same under every culture.</summary>
internal static class ValueText
{
    /// <summary>A decimal without trailing zeros.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A local time with its offset, to the minute or, where it has any, to the second.</summary>
    public static string Instant(long nanos, DateTimeZone zone)
    {
        Instant instant = Nanos.ToInstant(nanos);
        Offset offset = zone.GetUtcOffset(instant);
        LocalDateTime local = instant.WithOffset(offset).LocalDateTime;
        return local.Second == 0 ? IsoText.ToMinutes(local, offset) : IsoText.ToSeconds(local.With(TimeAdjusters.TruncateToSecond), offset);
    }

    /// <summary>A value of a type, as messages show it.</summary>
    public static string Of(object value, BoundType type, DateTimeZone zone, string language) => (type.Kind, value) switch
    {
        (ValueKind.Share, decimal share) => Number(share * 100) + " %",
        (ValueKind.Duration, long length) => LimitText.Elapsed(length, language),
        (ValueKind.Instant, long instant) => Instant(instant, zone),
        (_, decimal number) => Number(number),
        (_, bool truth) => LimitText.IsChinese(language) ? truth ? "是" : "否" : truth ? "yes" : "no",
        (_, LocalDate date) => IsoText.Of(date),
        (_, Limit limit) => LimitText.Of(limit, language),
        (_, BoundListItems list) => string.Join(", ", list.Items.Select(item => Of(item, type.Element!, zone, language))),
        (_, Money money) => money.ToString(),
        _ => value.ToString() ?? string.Empty,
    };
}
