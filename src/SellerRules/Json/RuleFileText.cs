using SellerRules.Diagnostics;
using SellerRules.Json.Rules;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Parses a file of this project's own format, up to its version.</summary>
internal static class RuleFileText
{
    /// <summary>
    /// The file's object; null, reported, where it isn't JSON or no object. A file for a newer version is one problem and nothing else: what looks
    /// wrong in it may be right there.
    /// </summary>
    public static JsonObject? Parse(SourceFile file, DiagnosticBag bag)
    {
        DiagnosticBag own = new();
        JsonNode? root = JsonText.Parse(file, own);
        RuleScope scope = new(file, bag);
        if (FormatVersion.FindNewer(root) is { } newer)
        {
            bag.ReportNewerFormat(scope.At(newer), newer.Value, FormatVersion.Known);
            return null;
        }

        bag.AddAll(own);
        if (root is not null and not JsonObject)
        {
            bag.ReportWrongType(scope.At(root), "the file", root.Describe(), "an object", "a rule set begins with `{`");
        }

        return root as JsonObject;
    }
}
