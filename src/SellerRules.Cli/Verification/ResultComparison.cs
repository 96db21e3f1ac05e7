using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SellerRules.Cli.Verification;

/// <summary>What differs between a recorded result and the same facts judged again, and what may have moved it.</summary>
internal sealed class ResultComparison(RecordedResult before, RecordedResult now)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] General = ["facts", "calendars", "references", "tzdb", "engine"];

    /// <summary>What changed of all that has a part in verdicts: <c>tzdb: TZDB: 2024a → TZDB: 2025b</c>.</summary>
    public IReadOnlyList<string> ChangedVersions { get; } =
        [.. before.Versions.Keys.Union(now.Versions.Keys).Order(StringComparer.Ordinal).Where(key => Version(before, key) != Version(now, key)).Select(key => $"{key}: {Version(before, key)} → {Version(now, key)}")];

    /// <summary>What moved: each finding or account with its changed members, and the causes that are possible.</summary>
    public IEnumerable<string> Moved()
    {
        IEnumerable<string> keys = before.IsWhole ? before.Parts.Keys.Union(now.Parts.Keys) : before.Parts.Keys;
        foreach (string key in keys)
        {
            JsonObject? was = before.Parts.GetValueOrDefault(key);
            JsonObject? @is = now.Parts.GetValueOrDefault(key);
            if (!JsonNode.DeepEquals(was, @is))
            {
                yield return $"{key}: {Difference(was, @is)} [{Causes(key)}]";
            }
        }
    }

    private static string Difference(JsonObject? was, JsonObject? @is)
    {
        if (was is null || @is is null)
        {
            return was is null ? $"new, {@is!["status"] ?? "an account"}" : $"gone, was {was["status"] ?? "an account"}";
        }

        IEnumerable<string> names = was.Select(m => m.Key).Union(@is.Select(m => m.Key)).Where(name => !JsonNode.DeepEquals(was[name], @is[name]));
        return string.Join(", ", names.Select(name => $"{name} {Text(was[name])} → {Text(@is[name])}"));
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(Plain).Trim('"') ?? "none";

    private static string Version(RecordedResult result, string key) => result.Versions.GetValueOrDefault(key) ?? "none";

    // A finding's own rule set moves it first; where several things changed, all that may have are named.
    private string Causes(string key)
    {
        string rule = key[(key.LastIndexOf(' ') + 1)..];
        string set = rule.Contains('#', StringComparison.Ordinal) ? rule[..rule.IndexOf('#', StringComparison.Ordinal)] : rule[..rule.LastIndexOf('/')];
        List<string> causes = [];
        if (Version(before, $"ruleSets {set}") != Version(now, $"ruleSets {set}"))
        {
            causes.Add("rules");
        }

        causes.AddRange(General.Where(kind => ChangedVersions.Any(changed => changed.StartsWith(kind, StringComparison.Ordinal))));
        bool isByOthers = causes.Count == 0 && ChangedVersions.Any(changed => changed.StartsWith("ruleSets", StringComparison.Ordinal));
        return isByOthers ? "other rule sets" : causes.Count == 0 ? "unknown cause" : string.Join(" or ", causes);
    }
}
