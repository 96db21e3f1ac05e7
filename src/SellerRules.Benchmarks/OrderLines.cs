using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SellerRules.Benchmarks;

/// <summary>
/// Writes orders as JSON Lines, a document a line, as a shop's export has them: all that rules on orders ask for, lines, a parcel with its scans, some refunds, and
/// now and then something late. The same bytes every time.
/// </summary>
internal static class OrderLines
{
    private const int Seed = 20240601;
    private const int Stores = 5;
    private const int SecondsApart = 2;
    private static readonly Instant Begin = Instant.FromUtc(2024, 5, 1, 0, 0);
    private static readonly string[] Markets = ["ES", "FR", "PL", "US", "BR", "GB"];
    private static readonly string[] Scans = ["PU_PICKUP_SUCCESS", "SC_INBOUND_SUCCESS", "SC_OUTBOUND_SUCCESS", "LH_HO_AIRLINE", "CC_EX_SUCCESS", "GTMS_SIGNED"];

    /// <summary>Writes so many orders, oldest first.</summary>
    public static void Write(Stream stream, int count)
    {
        Random random = new(Seed);
        using Utf8JsonWriter json = new(stream);
        for (int number = 0; number < count; number++)
        {
            json.WriteStartObject();
            json.WriteStartArray("orders");
            WriteOrder(json, random, number, Begin + Duration.FromSeconds((long)number % 1_000_000 * SecondsApart));
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void WriteOrder(Utf8JsonWriter json, Random random, int number, Instant createdAt)
    {
        Instant confirmedAt = createdAt + Duration.FromMinutes(random.Next(20, 245));
        bool isCancelled = random.Next(20) == 0;
        json.WriteStartObject();
        json.WriteString("id", "81" + number.ToString("D14", CultureInfo.InvariantCulture));
        json.WriteString("store", "s-" + random.Next(Stores).ToString(CultureInfo.InvariantCulture));
        WriteInstant(json, "createdAt", createdAt);
        WriteInstant(json, "paidAt", createdAt + Duration.FromMinutes(random.Next(1, 30)));
        json.WriteBoolean("preSale", false);
        json.WriteNumber("sequence", number + 2);
        json.WriteString("destination", Markets[random.Next(Markets.Length)]);
        json.WriteString("total", Price(random, 9_000));
        WriteInstant(json, "labelledAt", createdAt + Duration.FromMinutes(random.Next(20, 245)));
        WriteInstant(json, "shipmentConfirmedAt", isCancelled ? null : confirmedAt);
        WriteInstant(json, "dispatchedAt", isCancelled ? null : confirmedAt + Duration.FromMinutes(random.Next(30, 1_250)));
        WriteInstant(json, "cancelledAt", isCancelled ? createdAt + Duration.FromHours(random.Next(1, 8)) : null);
        json.WriteStartArray("lines");
        for (int line = random.Next(1, 4); line > 0; line--)
        {
            json.WriteStartObject();
            json.WriteString("product", "P" + random.Next(400).ToString(CultureInfo.InvariantCulture));
            json.WriteString("sku", "LAMP-" + random.Next(40).ToString(CultureInfo.InvariantCulture));
            json.WriteNumber("quantity", random.Next(1, 4));
            json.WriteString("price", Price(random, 3_000));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parcels");
        if (!isCancelled)
        {
            WriteParcel(json, random, number, confirmedAt);
        }

        json.WriteEndArray();
        json.WriteStartArray("refunds");
        if (random.Next(10) == 0)
        {
            WriteRefund(json, random, number, confirmedAt + Duration.FromHours(random.Next(100, 300)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParcel(Utf8JsonWriter json, Random random, int number, Instant declaredAt)
    {
        Instant at = declaredAt + Duration.FromHours(random.Next(2, 60));
        json.WriteStartObject();
        json.WriteString("id", "LP" + number.ToString("D12", CultureInfo.InvariantCulture));
        json.WriteString("carrier", random.Next(30) == 0 ? "SELLER_SHIPPING" : "CAINIAO_STANDARD");
        WriteInstant(json, "declaredAt", declaredAt);
        json.WriteStartArray("events");
        int scans = random.Next(20) == 0 ? random.Next(1, Scans.Length) : Scans.Length;
        for (int scan = 0; scan < scans; scan++)
        {
            json.WriteStartObject();
            WriteInstant(json, "at", at);
            json.WriteString("code", Scans[scan]);
            json.WriteEndObject();
            at += Duration.FromMinutes(scan == 0 ? random.Next(60, 1_470) : random.Next(360, 4_350));
        }

        json.WriteEndArray();
        json.WriteStartArray("proofs");
        json.WriteEndArray();
        WriteInstant(json, "deliveredAt", scans == Scans.Length ? at : null);
        json.WriteBoolean("trackingForged", false);
        json.WriteEndObject();
    }

    private static void WriteRefund(Utf8JsonWriter json, Random random, int number, Instant requestedAt)
    {
        json.WriteStartObject();
        json.WriteString("id", "R" + number.ToString(CultureInfo.InvariantCulture));
        WriteInstant(json, "requestedAt", requestedAt);
        WriteInstant(json, "respondedAt", requestedAt + Duration.FromHours(random.Next(1, 140)));
        json.WriteString("response", "agree");
        json.WriteEndObject();
    }

    private static string Price(Random random, int cents) => string.Create(CultureInfo.InvariantCulture, $"{random.Next(100, cents) / 100m:0.00} USD");

    private static void WriteInstant(Utf8JsonWriter json, string name, Instant? instant)
    {
        if (instant is { } known)
        {
            json.WriteString(name, InstantPattern.General.Format(known));
        }
    }
}
