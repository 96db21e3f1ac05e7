using System.Text;
using Newtonsoft.Json;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Reads JSON Lines with Newtonsoft's <c>JsonConvert</c> into the records of the library, as a program does that trusts its input.</summary>
internal static class ConvertedLines
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        DateParseHandling = DateParseHandling.None,
        Converters = { new NewtonsoftInstant(), new NewtonsoftMoney() },
    };

    /// <summary>Reads to the end; how many scans of parcels there were.</summary>
    public static int CountEvents(Stream stream)
    {
        int events = 0;
        using StreamReader lines = new(stream, Encoding.UTF8, leaveOpen: true);
        while (lines.ReadLine() is { } line)
        {
            events += EventsOf(JsonConvert.DeserializeObject<OrderDocument>(line, Settings)!.Orders);
        }

        return events;
    }

    /// <summary>How many scans the parcels of orders have.</summary>
    public static int EventsOf(IReadOnlyList<Order> orders) => orders.Sum(order => order.Parcels?.Sum(parcel => parcel.Events?.Count ?? 0) ?? 0);

    private sealed record OrderDocument(IReadOnlyList<Order> Orders);
}
