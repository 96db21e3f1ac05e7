using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads single values by what <see cref="ValueReader"/> asks of them, straight from the bytes where they are written in the usual way.</summary>
internal static class FastValues
{
    /// <summary>True or false.</summary>
    public static bool Boolean(ref Utf8JsonReader json, FastState state, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        return value || json.TokenType == JsonTokenType.False;
    }

    /// <summary>A text.</summary>
    public static bool Text(ref Utf8JsonReader json, FastState state, out string value)
    {
        bool isText = json.TokenType == JsonTokenType.String;
        value = !isText ? string.Empty : json.ValueIsEscaped ? json.GetString()! : state.Texts.Get(json.ValueSpan);
        return isText;
    }

    /// <summary>A text that isn't empty.</summary>
    public static bool NonEmptyText(ref Utf8JsonReader json, FastState state, out string value) => Text(ref json, state, out value) && value.Length > 0;

    /// <summary>An id: a text that isn't empty, without <c>/</c>.</summary>
    public static bool Id(ref Utf8JsonReader json, FastState state, out string value) =>
        NonEmptyText(ref json, state, out value) && !value.Contains('/', StringComparison.Ordinal);

    /// <summary>The id of the record that it stands in, which hardly ever comes again, so that no cache is asked for it.</summary>
    public static bool OwnId(ref Utf8JsonReader json, FastState state, out string value)
    {
        bool isText = json.TokenType == JsonTokenType.String;
        value = isText ? json.GetString()! : string.Empty;
        return value.Length > 0 && !value.Contains('/', StringComparison.Ordinal);
    }

    /// <summary>A whole number.</summary>
    public static bool Integer(ref Utf8JsonReader json, FastState state, out int value)
    {
        value = 0;
        return json.TokenType == JsonTokenType.Number && json.TryGetInt32(out value);
    }

    /// <summary>A whole number from 0 on.</summary>
    public static bool Count(ref Utf8JsonReader json, FastState state, out int value) => Integer(ref json, state, out value) && value >= 0;

    /// <summary>A number.</summary>
    public static bool Number(ref Utf8JsonReader json, FastState state, out decimal value)
    {
        value = 0;
        return json.TokenType == JsonTokenType.Number && FastNumbers.TryRead(json.ValueSpan, out value);
    }

    /// <summary>A share, as a number or in percent.</summary>
    public static bool Share(ref Utf8JsonReader json, FastState state, out decimal value) => json.TokenType == JsonTokenType.String
        ? ValueText.Share(json.GetString()!, out value) is null
        : Number(ref json, state, out value) && value is >= 0 and <= 1;

    /// <summary>A score.</summary>
    public static bool Score(ref Utf8JsonReader json, FastState state, out decimal value) => Number(ref json, state, out value) && value is >= 0 and <= 5;

    /// <summary>An amount with its currency.</summary>
    public static bool Money(ref Utf8JsonReader json, FastState state, out Money value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        ReadOnlySpan<byte> text = json.ValueSpan;
        if (!json.ValueIsEscaped && text.Length > 4 && text[^4] == ' ' && IsCurrency(text[^3..]) && FastNumbers.TryReadAmount(text[..^4], out decimal amount))
        {
            value = new Money(amount, state.Texts.Get(text[^3..]));
            return true;
        }

        return ValueText.Money(json.GetString()!, out value) is null;
    }

    /// <summary>An elapsed length of time.</summary>
    public static bool Duration(ref Utf8JsonReader json, FastState state, out Duration value)
    {
        value = default;
        return json.TokenType == JsonTokenType.String && ValueText.Duration(json.GetString()!, out value) is null;
    }

    /// <summary>A calendar date.</summary>
    public static bool Date(ref Utf8JsonReader json, FastState state, out LocalDate value)
    {
        value = default;
        return json.TokenType == JsonTokenType.String
            && (FastTimes.TryReadDate(json.ValueSpan, out value) || ValueText.Date(json.GetString()!, out value) is null);
    }

    /// <summary>An instant; of a local time only one that leaves no choice.</summary>
    public static bool Instant(ref Utf8JsonReader json, FastState state, out Instant value)
    {
        value = default;
        return json.TokenType == JsonTokenType.String
            && (state.Instants.TryRead(json.ValueSpan, out value)
                || (InstantText.Read(json.GetString()!, state.Times, out value, out FactNoteDraft? note) is null && note is null));
    }

    /// <summary>An instant for a property that can be without one.</summary>
    public static bool OptionalInstant(ref Utf8JsonReader json, FastState state, out Instant? value)
    {
        bool isRead = Instant(ref json, state, out Instant known);
        value = known;
        return isRead;
    }

    private static bool IsCurrency(ReadOnlySpan<byte> code) => !code.ContainsAnyExceptInRange((byte)'A', (byte)'Z');
}
