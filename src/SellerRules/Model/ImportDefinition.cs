using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A short name for another file's parameter: <c>"eu": "reference/markets#eu"</c> makes <c>@eu</c>.</summary>
internal sealed record ImportDefinition(Located<string> Name, Located<string> Target);
