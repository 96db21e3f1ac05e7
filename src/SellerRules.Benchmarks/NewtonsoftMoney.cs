using System.Globalization;
using Newtonsoft.Json;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Reads amounts of money in the plainest way.</summary>
internal sealed class NewtonsoftMoney : JsonConverter<Money?>
{
    /// <inheritdoc/>
    public override Money? ReadJson(JsonReader reader, Type objectType, Money? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is not string text)
        {
            return null;
        }

        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new Money(decimal.Parse(text.AsSpan(0, blank), CultureInfo.InvariantCulture), text[(blank + 1)..]);
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, Money? value, JsonSerializer serializer) => throw new NotSupportedException();
}
