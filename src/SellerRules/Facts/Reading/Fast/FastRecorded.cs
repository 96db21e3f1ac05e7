using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads what facts could know.</summary>
internal static class FastRecorded
{
    /// <summary>The value of a <c>recorded</c> key.</summary>
    public static bool Read(ref Utf8JsonReader json, FastState state, out Recorded? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        Instant? from = null;
        Instant? until = null;
        string[]? not = null;
        int seen = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int key = json.ValueTextEquals("from"u8) ? 1 : json.ValueTextEquals("until"u8) ? 2 : json.ValueTextEquals("not"u8) ? 4 : 8;
            json.Read();
            bool isRead = (seen & key) == 0 && key switch
            {
                _ when json.TokenType == JsonTokenType.Null => key != 8,
                1 => FastValues.OptionalInstant(ref json, state, out from),
                2 => FastValues.OptionalInstant(ref json, state, out until),
                4 => Not(ref json, state, out not),
                _ => false,
            };
            if (!isRead)
            {
                return false;
            }

            seen |= key;
        }

        value = new Recorded { From = from, Until = until, Not = not ?? [] };
        return !(from > until);
    }

    private static bool Not(ref Utf8JsonReader json, FastState state, out string[]? not)
    {
        not = null;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        List<string> paths = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!FastValues.Text(ref json, state, out string path) || !state.Paths.IsFact(path))
            {
                return false;
            }

            paths.Add(path);
        }

        not = [.. paths.Distinct(StringComparer.Ordinal)];
        return true;
    }
}
