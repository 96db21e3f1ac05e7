using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli.Verification;

/// <summary>A result that <c>evaluate</c> wrote, as JSON or JSON Lines, read back. Immutable.</summary>
internal sealed class RecordedResult
{
    private static readonly string[] Versioned = ["ruleSets", "calendars", "references"];

    private RecordedResult(Instant asOf, IReadOnlyDictionary<string, string> versions, IReadOnlyDictionary<string, JsonObject> parts, bool isWhole) =>
        (AsOf, Versions, Parts, IsWhole) = (asOf, versions, parts, isWhole);

    /// <summary>The instant of the verdicts.</summary>
    public Instant AsOf { get; }

    /// <summary>The versions of all that had a part in it, by kind and name: <c>ruleSets aliexpress/shipping</c>, <c>tzdb</c>, <c>facts</c> …</summary>
    public IReadOnlyDictionary<string, string> Versions { get; }

    /// <summary>The findings and accounts by what they are of: <c>order A-1 aliexpress/shipping/confirm-shipment</c>.</summary>
    public IReadOnlyDictionary<string, JsonObject> Parts { get; }

    /// <summary>Whether it holds all findings, and not only those of some statuses.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads a result.</summary>
    /// <exception cref="UnusableException">The text is no result of <c>evaluate</c>.</exception>
    public static RecordedResult Read(string name, string text)
    {
        try
        {
            JsonObject[] documents = [.. Documents(text)];
            JsonObject whole = documents is [] ? throw new JsonException("it is empty") : documents is [var one] && one["type"] is null ? one : Join(documents);
            Dictionary<string, JsonObject> parts = new(StringComparer.Ordinal);
            int findings = 0;
            foreach (JsonObject subject in whole["subjects"]!.AsArray().Select(node => node!.AsObject()))
            {
                foreach (JsonObject finding in subject["findings"]!.AsArray().Select(node => node!.AsObject()))
                {
                    findings++;
                    parts[$"{subject["subject"]} {subject["id"]} {finding["rule"]}"] = Answer(finding);
                }
            }

            foreach (JsonObject ledger in whole["ledgers"]!.AsArray().Select(node => node!.AsObject()))
            {
                foreach ((string account, JsonNode? state) in ledger["accounts"]!.AsObject())
                {
                    parts[$"store {ledger["store"]?.ToString() ?? "-"} {account}"] = state!.AsObject();
                }
            }

            return new RecordedResult(InstantArgument.Read((string)whole["asOf"]!), VersionsOf(whole), parts, whole["summary"]!.AsObject().Sum(status => (int)status.Value!) == findings);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new UnusableException($"`{name}` isn't a result that `sellerrules evaluate --format json` or `jsonl` wrote: {fault.Message}");
        }
    }

    private static IEnumerable<JsonObject> Documents(string text) => text.AsSpan().TrimStart() is ['{', ..] && IsOne(text)
        ? [JsonNode.Parse(text)!.AsObject()]
        : text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject());

    private static bool IsOne(string text)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        reader.Read();
        reader.Skip();
        return !reader.Read();
    }

    private static JsonObject Join(JsonObject[] lines)
    {
        JsonObject whole = lines[0].DeepClone().AsObject();
        foreach ((string name, JsonNode? value) in lines[^1])
        {
            whole[name] = value?.DeepClone();
        }

        whole["subjects"] = new JsonArray([.. lines.Where(line => (string?)line["type"] == "subject").Select(line => line.DeepClone())]);
        whole["ledgers"] = new JsonArray([.. lines.Where(line => (string?)line["type"] == "ledger").Select(line => line.DeepClone())]);
        return whole;
    }

    private static Dictionary<string, string> VersionsOf(JsonObject whole)
    {
        Dictionary<string, string> versions = new(StringComparer.Ordinal)
        {
            ["engine"] = (string)whole["engine"]!,
            ["tzdb"] = (string)whole["tzdb"]!,
            ["facts"] = (string?)whole["facts"] ?? string.Empty,
        };
        foreach (string kind in Versioned)
        {
            foreach (JsonObject one in whole[kind]!.AsArray().Select(node => node!.AsObject()))
            {
                versions[$"{kind} {one["id"] ?? one["name"]}"] = (string)one["version"]!;
            }
        }

        return versions;
    }

    // Texts depend on the language; they are no part of the answer.
    private static JsonObject Answer(JsonObject finding)
    {
        JsonObject answer = finding.DeepClone().AsObject();
        answer.Remove("title");
        answer.Remove("message");
        return answer;
    }
}
