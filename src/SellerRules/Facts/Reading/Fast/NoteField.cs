using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>The key <c>note</c>, which every record may have and nobody reads. Immutable and thread-safe.</summary>
internal sealed class NoteField() : FastField("note")
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader json, object record, FastState state) => IsPlain(ref json);

    /// <summary>Whether the value can hold no fault that would have to be reported.</summary>
    public static bool IsPlain(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String && !json.ValueIsEscaped;
}
