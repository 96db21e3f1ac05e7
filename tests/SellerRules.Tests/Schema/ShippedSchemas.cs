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

    /// <summary>That a document is refused with a part of it replaced: by the schema, which editors go by, and by the reader.</summary>
    public static async Task AssertRefused(Task<JsonSchema> schema, Func<string, IEnumerable<string>> codesOf, string whole, string part, string replacement)
    {
        Assert.Contains(part, whole, StringComparison.Ordinal);
        string text = whole.Replace(part, replacement, StringComparison.Ordinal);

        Assert.NotEmpty(codesOf(text));
        Assert.NotEmpty((await schema).Validate(Parse(text)));
    }
}
