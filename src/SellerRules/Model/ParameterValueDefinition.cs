using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A parameter's value as written: a scalar, a limit object, a list or a lookup table. Binding gives it a type.</summary>
internal abstract record ParameterValueDefinition(Location Location);
