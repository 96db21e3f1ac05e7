using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A fact of a type that only the plain reader knows. Immutable and thread-safe.</summary>
internal sealed class UnreadField(string name) : FastField(name)
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader json, object record, FastState state) => false;
}
