using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A file that was found, parsed and recognised.</summary>
internal sealed record RuleFile(SourceFile File, RuleFileKind Kind, JsonObject Root);
