using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>What a breach costs: an amount in an account. <paramref name="Account"/> is <c>name</c> or <c>set#name</c>.</summary>
internal sealed record PointsDefinition(Location Location, Located<string> Account, Located<decimal> Amount);
