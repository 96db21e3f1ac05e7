using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace SellerRules.Tests.Schema;

/// <summary>The schemas that editors use.</summary>
internal static class ShippedSchemas
{
    public static IReadOnlyList<string> Names { get; } = ["ruleset.schema.json", "cases.schema.json", "list.schema.json", "calendar.schema.json"];

    public static string PathOf(string name) => RepositoryFolder.Of("rules/schema/" + name);

    public static Task<JsonSchema> Load(string name) => JsonSchema.FromJsonAsync(File.ReadAllText(PathOf(name)));

    /// <summary>Parses without turning texts that look like dates into dates.</summary>
    public static JToken Parse(string text)
    {
        using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
