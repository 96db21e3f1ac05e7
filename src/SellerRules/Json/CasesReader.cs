using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json.Cases;
using SellerRules.Json.Rules;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Reads a <c>*.cases.json</c> as it is written.</summary>
internal static class CasesReader
{
    /// <summary>Reads cases; null, reported, where nothing of the file can be used. A case with a problem is left out.</summary>
    public static CaseFileDefinition? Read(SourceFile file, DiagnosticBag bag) => RuleFileText.Parse(file, bag) is { } root ? Read(file, root, bag) : null;

    /// <summary>Reads cases from a file that is parsed already.</summary>
    public static CaseFileDefinition? Read(SourceFile file, JsonObject root, DiagnosticBag bag)
    {
        RuleScope scope = new(file, bag);
        if (ObjectReader.Open(scope, root, "the file", "a file of cases", "$schema", "formatVersion", "ruleSet", "cases") is not { } reader)
        {
            return null;
        }

        FormatVersion.Check(reader, required: false);
        reader.OptionalText("$schema");
        JsonString? id = reader.RequiredText("ruleSet", "\"aliexpress/shipping\"");
        Located<string>? ruleSet = id is null ? null : Texts.RuleSetId(scope, id);
        List<CaseDefinition> cases = [];
        foreach (CaseDefinition read in ReadList(scope, reader.Required("cases", "[ … ]"), "cases", ReadCase))
        {
            if (cases.Exists(c => c.Name.Value == read.Name.Value))
            {
                bag.ReportDuplicateCase(scope.At(read.Name.Span), read.Name.Value);
            }

            cases.Add(read);
        }

        return ruleSet is { } found ? new CaseFileDefinition(file, found, cases) : null;
    }

    private static CaseDefinition? ReadCase(RuleScope scope, JsonNode node)
    {
        string[] keys = ["name", "asOf", "facts", "expect", "exactly", "expectLedger", "lists"];
        if (ObjectReader.Open(scope, node, "cases", "a case", keys) is not { } reader)
        {
            return null;
        }

        JsonString? name = reader.RequiredText("name", "\"…\"");
        Instant? asOf = reader.Required("asOf", "\"2024-03-29T11:00:00Z\"") is { } at ? CaseInstants.Read(scope, at, "asOf") : null;
        JsonNode? facts = reader.Required("facts", "{ \"orders\": [ … ] }");
        if (facts is not null and not JsonObject)
        {
            scope.WrongType(facts, "facts", "an object");
        }

        List<FindingExpectation> expect = ReadList(scope, reader.Optional("expect"), "expect", ExpectationReader.ReadFinding);
        List<LedgerExpectation> ledgers = ReadList(scope, reader.Optional("expectLedger"), "expectLedger", ExpectationReader.ReadLedger);
        List<EntryList> lists = ReadList(scope, reader.Optional("lists"), "lists", ReadEntries);
        bool exactly = ReadExactly(reader);
        if (reader.Optional("expectLedger") is null && !exactly && reader.Optional("expect") is null or JsonArray { Items.Count: 0 })
        {
            scope.Bag.ReportNothingExpected(reader.Where, "this case", "add `\"expect\": [ … ]` or `\"expectLedger\": [ … ]`");
        }

        return name is null || asOf is not { } instant || facts is not JsonObject document
            ? null
            : new CaseDefinition(new Located<string>(name.Value, name.Span), instant, document, expect, exactly, ledgers, lists);
    }

    private static EntryList? ReadEntries(RuleScope scope, JsonNode node)
    {
        if (node is JsonObject list)
        {
            return EntryListReader.Read(scope.File, list, scope.Bag);
        }

        scope.WrongType(node, "lists", "a list file's object", "write `{ \"formatVersion\": 1, \"list\": \"reference/prohibited\", … }`");
        return null;
    }

    private static bool ReadExactly(ObjectReader reader)
    {
        if (reader.TryOptional("exactly", out JsonNode? node) && node is not JsonBoolean)
        {
            reader.Scope.WrongType(node, "exactly", "true or false");
        }

        return node is JsonBoolean { Value: true };
    }

    private static List<T> ReadList<T>(RuleScope scope, JsonNode? node, string name, Func<RuleScope, JsonNode, T?> read)
        where T : class
    {
        if (node is not null and not JsonArray)
        {
            scope.WrongType(node, name, "a list");
        }

        return node is JsonArray list ? [.. list.Items.Select(item => read(scope, item)).OfType<T>()] : [];
    }
}
