using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>The dates on which a rule holds: <paramref name="From"/> inclusive, <paramref name="To"/> exclusive; null is open.</summary>
internal sealed record EffectiveDefinition(Location Location, LocalDate? From, LocalDate? To);
