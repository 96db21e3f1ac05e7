using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>One value of a parameter: <paramref name="From"/> is the first date on which it holds, null for a plain value.</summary>
internal sealed record DatedValueDefinition(Located<LocalDate>? From, ParameterValueDefinition Value);
