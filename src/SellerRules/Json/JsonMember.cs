using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A key of an object with its value; <paramref name="NameSpan"/> holds the key's quotes.</summary>
internal sealed record JsonMember(string Name, TextSpan NameSpan, JsonNode Value);
