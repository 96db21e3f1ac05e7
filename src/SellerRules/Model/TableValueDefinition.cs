using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A lookup table: scalars by key, <c>*</c> for the rest.</summary>
internal sealed record TableValueDefinition(Location Location, IReadOnlyList<JsonMember> Entries) : ParameterValueDefinition(Location);
