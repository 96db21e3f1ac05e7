using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A limit written as an object: <c>{ "days": 5, "at": "00:00" }</c>.</summary>
internal sealed record LimitValueDefinition(Location Location, LimitDefinition Limit) : ParameterValueDefinition(Location);
