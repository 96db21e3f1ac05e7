using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Imports;

/// <summary>Opens a foreign answer: one object, or a list of them.</summary>
internal static class PayloadText
{
    /// <summary>The objects with their source; empty where the text isn't JSON or holds anything else, which is rejected.</summary>
    public static IReadOnlyList<JsonObject> Read(Stream stream, FactsReaderOptions options, List<Rejection> rejected, out FactsSource source)
    {
        DiagnosticBag bag = new();
        SourceFile? file = SourceFileReader.Read(options.FileName, stream, bag, FactsReader.MaxBytes);
        JsonNode? root = file is null ? null : OnePassTree.Parse(file, System.Text.Encoding.UTF8.GetBytes(file.Text), bag);
        source = new FactsSource(file ?? new SourceFile(options.FileName, ""), 0);
        FactsSource opened = source;
        rejected.AddRange(bag.ToSorted().Select(d => opened.Reject(d, null)));
        List<JsonObject> objects = [];
        foreach (JsonNode node in root is JsonArray list ? list.Items : root is null ? [] : [root])
        {
            if (node is JsonObject answer)
            {
                objects.Add(answer);
            }
            else
            {
                rejected.Add(source.Reject(node.Span, new FactProblem(FactProblems.Payload, $"an answer is an object, but {node.Describe()} stands here"), null));
            }
        }

        return objects;
    }
}
