using SellerRules.Text;

namespace SellerRules.Model;

/// <summary><c>"@name"</c>: the limit that a parameter holds; <paramref name="Name"/> is without the at sign.</summary>
internal sealed record ParameterLimitDefinition(Location Location, string Name) : LimitDefinition(Location);
