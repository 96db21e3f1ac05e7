namespace SellerRules.Json.Rules;

/// <summary>The version of the file format that this library reads.</summary>
internal static class FormatVersion
{
    /// <summary>The highest version that can be read.</summary>
    public const int Known = 1;

    /// <summary>The version that a file asks for where it is higher; null otherwise.</summary>
    public static JsonNumber? FindNewer(JsonNode? root) =>
        root is JsonObject o && o["formatVersion"] is JsonNumber version && version.Value > Known ? version : null;

    /// <summary>Reads the version of a file that isn't for a newer library, and reports what is no version.</summary>
    public static void Check(ObjectReader reader, bool required)
    {
        JsonNode? node = required ? reader.Required("formatVersion", "1") : reader.Optional("formatVersion");
        if (node is not null)
        {
            Numbers.Integer(reader.Scope, node, "formatVersion", 1, Known);
        }
    }
}
