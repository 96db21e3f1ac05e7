using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SellerRules.Benchmarks;

/// <summary>Writes the measured rules as rule files of their own, for runs of the command that count nothing for stores.</summary>
internal static class MeasuredRuleFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes those of some rule files that cost no points and hold measured rules; nothing else stays in them but the parameters that they name.</summary>
    /// <param name="from">The folder of the rule files.</param>
    /// <param name="to">The folder to write into; it is made where it isn't there.</param>
    public static void Write(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string path in Directory.EnumerateFiles(from, "*.json").Where(path => !path.EndsWith(".cases.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            JsonObject set = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            set.Remove("$schema");
            JsonArray rules = set["rules"]!.AsArray();
            foreach (JsonNode rule in rules.Where(rule => !MeasuredRules.Holds($"{set["ruleSet"]}/{rule!["id"]}")).ToArray()!)
            {
                rules.Remove(rule);
            }

            string kept = rules.ToJsonString();
            foreach ((string name, _) in (set["parameters"]?.AsObject() ?? []).Where(parameter => !kept.Contains("@" + parameter.Key, StringComparison.Ordinal)).ToArray())
            {
                set["parameters"]!.AsObject().Remove(name);
            }

            if (rules.Count > 0 && set["accounts"] is null)
            {
                File.WriteAllText(Path.Combine(to, Path.GetFileName(path)), set.ToJsonString(Readable));
            }
        }
    }
}
