using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using SellerRules.Text;

namespace SellerRules.Cli.Output;

/// <summary>How single values look in JSON output.</summary>
internal static class JsonValues
{
    /// <summary>For people's eyes: two blanks a level; letters of all scripts as they are.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For JSON Lines: everything on one line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An instant in UTC: ISO form, up to nine fractional digits, trailing zeros dropped, <c>Z</c>.</summary>
    public static string Of(Instant instant) => IsoText.Of(instant);

    /// <summary>Writes an instant, or null.</summary>
    public static void WriteInstant(Utf8JsonWriter json, string name, Instant? instant) => WriteInstant(json, JsonEncodedText.Encode(name), instant);

    /// <summary>Writes an instant, or null.</summary>
    public static void WriteInstant(Utf8JsonWriter json, JsonEncodedText name, Instant? instant)
    {
        if (instant is { } known)
        {
            json.WriteString(name, Of(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a decimal without trailing zeros, or null.</summary>
    public static void WriteDecimal(Utf8JsonWriter json, string name, decimal? number) => WriteDecimal(json, JsonEncodedText.Encode(name), number);

    /// <summary>Writes a decimal without trailing zeros, or null.</summary>
    public static void WriteDecimal(Utf8JsonWriter json, JsonEncodedText name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, WithoutTrailingZeros(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a list of names and versions.</summary>
    public static void WriteVersions(Utf8JsonWriter json, string name, IReadOnlyList<VersionedName> files)
    {
        json.WriteStartArray(name);
        foreach (VersionedName file in files)
        {
            json.WriteStartObject();
            json.WriteString("id", file.Id);
            json.WriteString("version", file.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The same number in its shortest scale: 1.50 becomes 1.5.</summary>
    public static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
