using System.Text;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Reads a text as strict JSON (RFC 8259) into nodes that know where they stand.</summary>
internal static class JsonText
{
    /// <summary>How deep lists and objects may be nested (inclusive).</summary>
    public const int MaxDepth = 64;

    /// <summary>
    /// The text's value; null where the text isn't JSON, which is reported. Of two equal keys in an object the first is kept, and the second
    /// is reported.
    /// </summary>
    public static JsonNode? Parse(SourceFile file, DiagnosticBag bag) =>
        file.IsShipped ? OnePassTree.Parse(file, Encoding.UTF8.GetBytes(file.Text), bag)
        : StrictPass.Accepts(file, bag) ? TreeBuilder.Build(file, bag)
        : null;
}
