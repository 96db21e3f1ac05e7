using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>What a rule says: one of the kinds, with the words that named it.</summary>
internal abstract record KindDefinition(Location Location);
