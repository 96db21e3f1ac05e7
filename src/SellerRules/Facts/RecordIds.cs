using NodaTime;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Facts;

/// <summary>The ids in output of records that are told apart by what they are about.</summary>
internal static class RecordIds
{
    /// <summary>A store's something: <c>s-1/PL</c>, or without a store <c>PL</c>.</summary>
    public static string Of(string? store, string? what) => store is null ? what ?? "" : $"{store}/{what}";

    /// <summary>A store's date.</summary>
    public static string Day(string? store, LocalDate? date) => Of(store, date is { } given ? IsoText.Of(given) : "");

    /// <summary>A store's month, by its first date where that isn't the first of a calendar month.</summary>
    public static string Month(string? store, LocalDate first) => first.Day == 1 ? Of(store, IsoText.Of(first)[..^3]) : Day(store, first);

    /// <summary>A store's week, by the date on which it begins in its zone.</summary>
    public static string Week(string? store, Instant? start, string? zone, IDateTimeZoneProvider zones)
    {
        DateTimeZone cut = zones.GetZoneOrNull(zone ?? DateTimeZone.Utc.Id) ?? DateTimeZone.Utc;
        return Day(store, start is { } given && TimeRange.Contains(given) ? given.InZone(cut).Date : null);
    }

    /// <summary>An instant, for records that are told apart by when they happened.</summary>
    public static string Moment(Instant? at) => at is { } given ? IsoText.Of(given) : "";

    /// <summary>A word as its vocabulary writes it; one that isn't listed as it is given.</summary>
    public static string Word(string vocabulary, string? word)
    {
        string given = word ?? "";
        return Vocabularies.Shipped.Find(vocabulary)!.TryResolve(given, out string canonical) ? canonical : given;
    }
}
