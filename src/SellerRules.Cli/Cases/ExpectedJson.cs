using System.Text.Json;
using NodaTime.Text;
using SellerRules.Cli.Output;
using SellerRules.Json;

namespace SellerRules.Cli.Cases;

/// <summary>Compares what a case expects with what output says: members that aren't given aren't asked for.</summary>
internal static class ExpectedJson
{
    /// <summary>What is written into an object, as a tree.</summary>
    public static JsonElement Parse(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, JsonValues.OneLine))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        using JsonDocument parsed = JsonDocument.Parse(stream.ToArray());
        return parsed.RootElement.Clone();
    }

    /// <summary>Whether a value is as expected. A text expected of an object stands for its <c>name</c> or <c>code</c>.</summary>
    public static bool Matches(JsonNode expected, JsonElement found) => expected switch
    {
        JsonNull => found.ValueKind == JsonValueKind.Null,
        JsonBoolean truth => found.ValueKind == (truth.Value ? JsonValueKind.True : JsonValueKind.False),
        JsonNumber number => found.ValueKind == JsonValueKind.Number && found.GetDecimal() == number.Value,
        JsonString text => MatchesText(text.Value, found),
        JsonArray list => MatchesList(list, found),
        JsonObject members => MatchesObject(members, found),
        _ => false,
    };

    private static bool MatchesText(string expected, JsonElement found)
    {
        if (found.ValueKind == JsonValueKind.Object)
        {
            return (found.TryGetProperty("name", out JsonElement name) || found.TryGetProperty("code", out name)) && MatchesText(expected, name);
        }

        if (found.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        string actual = found.GetString()!;
        return actual == expected || (Instant(expected) is { } instant && instant == Instant(actual));
    }

    /// <summary>One instant may be written in several ways: with an offset, with more digits.</summary>
    private static NodaTime.Instant? Instant(string text) =>
        OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value.ToInstant() : null;

    private static bool MatchesList(JsonArray expected, JsonElement found) =>
        found.ValueKind == JsonValueKind.Array
        && found.GetArrayLength() == expected.Items.Count
        && expected.Items.Zip(found.EnumerateArray()).All(pair => Matches(pair.First, pair.Second));

    private static bool MatchesObject(JsonObject expected, JsonElement found) =>
        found.ValueKind == JsonValueKind.Object
        && expected.Members.All(member => found.TryGetProperty(member.Name, out JsonElement actual) && Matches(member.Value, actual));
}
