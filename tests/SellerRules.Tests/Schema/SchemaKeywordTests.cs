using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace SellerRules.Tests.Schema;

/// <summary>The validator ignores some keywords in silence; so each one that the schemas use is seen to refuse something.</summary>
public sealed class SchemaKeywordTests
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "definitions"];

    public static TheoryData<string, string, string, string> Refusals() => new()
    {
        { "$ref", "{ \"definitions\": { \"t\": { \"type\": \"string\" } }, \"properties\": { \"a\": { \"$ref\": \"#/definitions/t\" } } }", "{ \"a\": \"x\" }", "{ \"a\": 1 }" },
        { "type", "{ \"type\": [\"string\", \"null\"] }", "null", "1" },
        { "enum", "{ \"enum\": [\"a\", \"b\"] }", "\"a\"", "\"c\"" },
        { "pattern", "{ \"type\": [\"string\", \"null\"], \"pattern\": \"^(?!x$)[a-z]+$\" }", "null", "\"x\"" },
        { "required", "{ \"type\": \"object\", \"required\": [\"a\"] }", "{ \"a\": 1 }", "{}" },
        { "properties", "{ \"properties\": { \"a\": { \"type\": \"integer\" } } }", "{ \"a\": 1 }", "{ \"a\": 1.5 }" },
        { "patternProperties", "{ \"type\": \"object\", \"patternProperties\": { \"^a\": { \"type\": \"string\" } } }", "{ \"b\": 1 }", "{ \"ab\": 1 }" },
        { "additionalProperties", "{ \"type\": \"object\", \"patternProperties\": { \"^a\": {} }, \"additionalProperties\": false }", "{ \"ab\": 1 }", "{ \"b\": 1 }" },
        { "minProperties", "{ \"type\": \"object\", \"minProperties\": 1 }", "{ \"a\": 1 }", "{}" },
        { "items", "{ \"type\": \"array\", \"items\": { \"type\": \"string\" } }", "[\"a\"]", "[1]" },
        { "minItems", "{ \"type\": \"array\", \"minItems\": 1 }", "[1]", "[]" },
        { "maxItems", "{ \"type\": \"array\", \"maxItems\": 1 }", "[1]", "[1, 2]" },
        { "uniqueItems", "{ \"type\": \"array\", \"uniqueItems\": true }", "[1, 2]", "[1, 1]" },
        { "minimum", "{ \"type\": \"integer\", \"minimum\": 1 }", "1", "0" },
        { "maximum", "{ \"type\": \"integer\", \"maximum\": 5 }", "5", "6" },
        { "exclusiveMinimum", "{ \"type\": \"number\", \"exclusiveMinimum\": 0 }", "0.1", "0" },
        { "anyOf", "{ \"anyOf\": [{ \"required\": [\"a\"] }, { \"required\": [\"b\"] }] }", "{ \"b\": 1 }", "{ \"c\": 1 }" },
        { "allOf", "{ \"allOf\": [{ \"required\": [\"a\"] }, { \"required\": [\"b\"] }] }", "{ \"a\": 1, \"b\": 1 }", "{ \"b\": 1 }" },
        { "oneOf", "{ \"oneOf\": [{ \"required\": [\"a\"] }, { \"required\": [\"b\"] }] }", "{ \"b\": 1 }", "{ \"a\": 1, \"b\": 1 }" },
        { "not", "{ \"not\": { \"anyOf\": [{ \"required\": [\"a\", \"b\"] }] } }", "{ \"a\": 1 }", "{ \"a\": 1, \"b\": 1 }" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Validate_Keyword_RefusesABadSampleAndNoGoodOne(string keyword, string schema, string good, string bad)
    {
        Assert.Contains($"\"{keyword}\"", schema, StringComparison.Ordinal);
        JsonSchema parsed = await JsonSchema.FromJsonAsync(schema, TestContext.Current.CancellationToken);

        Assert.Empty(parsed.Validate(ShippedSchemas.Parse(good)));
        Assert.NotEmpty(parsed.Validate(ShippedSchemas.Parse(bad)));
    }

    [Fact]
    public void Keywords_OfTheSchemas_AreAllTested()
    {
        IEnumerable<string> tested = Refusals().Select(row => row.Data.Item1);

        foreach (string name in ShippedSchemas.Names)
        {
            Assert.Empty(Keywords(JObject.Parse(File.ReadAllText(ShippedSchemas.PathOf(name)))).Except(tested).Except(Annotations));
        }
    }

    [Fact]
    public void Properties_OfTheSchemas_AllHaveADescription()
    {
        foreach (string name in ShippedSchemas.Names)
        {
            JObject root = JObject.Parse(File.ReadAllText(ShippedSchemas.PathOf(name)));
            foreach (JProperty property in root.Descendants().OfType<JProperty>().Where(p => p.Name == "properties").SelectMany(p => p.Value.Children<JProperty>()))
            {
                bool refines = property.Ancestors().OfType<JProperty>().Any(a => a.Name is "oneOf" or "anyOf" && a.Value is JArray) && property.Value["type"] is null;
                string? target = (string?)property.Value["$ref"];
                JToken described = target is null ? property.Value : root.SelectToken(target[2..].Replace('/', '.'))!;

                Assert.True(refines || property.Value["description"] is not null || described["description"] is not null, $"{name}: {property.Path} has no description");
            }
        }
    }

    /// <summary>Keywords, as against names of the author's own below <c>properties</c> and the like.</summary>
    private static IEnumerable<string> Keywords(JObject schema)
    {
        foreach (JProperty member in schema.Properties())
        {
            yield return member.Name;
            IEnumerable<JObject> below = member.Name is "properties" or "patternProperties" or "definitions" ? member.Value.Children<JProperty>().Select(p => p.Value).OfType<JObject>()
                : member.Value is JObject child ? [child]
                : member.Value is JArray list ? list.OfType<JObject>()
                : [];
            foreach (string keyword in below.SelectMany(Keywords))
            {
                yield return keyword;
            }
        }
    }
}
