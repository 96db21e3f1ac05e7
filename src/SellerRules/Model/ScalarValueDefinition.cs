using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A number, a truth value or a text: <c>3</c>, <c>"PT4H"</c>, <c>"300%"</c>, <c>"USD 5000"</c>, <c>"@other"</c>, …</summary>
internal sealed record ScalarValueDefinition(Location Location, JsonNode Node) : ParameterValueDefinition(Location);
