using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace SellerRules.Benchmarks;

/// <summary>Reads instants by NodaTime's own pattern, as its package for Newtonsoft does.</summary>
internal sealed class NewtonsoftInstant : JsonConverter<Instant?>
{
    /// <inheritdoc/>
    public override Instant? ReadJson(JsonReader reader, Type objectType, Instant? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is string text ? InstantPattern.ExtendedIso.Parse(text).Value : null;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, Instant? value, JsonSerializer serializer) => throw new NotSupportedException();
}
