using SellerRules.Diagnostics;
using SellerRules.Json.Rules;
using SellerRules.Text;

namespace SellerRules.Json.Cases;

/// <summary>Reads what a case expects.</summary>
internal static class ExpectationReader
{
    private static readonly string[] Identity = ["rule", "id", "subject", "store"];

    private static readonly string[] Instants = ["from", "due", "done", "occurredAt", "nextChange"];

    private static readonly string[] Findings =
    [
        .. Identity, "kind", "title", "status", "severity", "duty", .. Instants, "value", "band", "unknown", "points", "action", "message", "clause", "notes",
    ];

    private static readonly string[] Statuses = ["notApplicable", "unknown", "waiting", "running", "atRisk", "met", "breached"];

    /// <summary>Reads an item of <c>expect</c>.</summary>
    public static FindingExpectation? ReadFinding(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "expect", "an expected finding", Findings) is not { } reader)
        {
            return null;
        }

        JsonString? id = reader.RequiredText("id", "\"A-1\"");
        Located<string>? rule = reader.TryOptional("rule", out JsonNode? ruleNode) ? Texts.RuleReference(scope, ruleNode, "rule") : null;
        if (ruleNode is null && reader.Optional("nextChange") is null)
        {
            reader.Required("rule", "\"confirm-shipment\"");
        }

        JsonMember[] members = [.. reader.Members.Where(m => !Identity.Contains(m.Name))];
        foreach (JsonMember member in members)
        {
            CheckValue(scope, member);
        }

        if (members.Length == 0)
        {
            scope.Bag.ReportNothingExpected(reader.Where, "this entry of `expect`", "add what is to be compared, such as `\"status\": \"met\"`");
        }

        return id is null || (ruleNode is not null && rule is null)
            ? null
            : new FindingExpectation(reader.Where, rule, new Located<string>(id.Value, id.Span), Text(reader, "subject"), Text(reader, "store"), members);
    }

    /// <summary>Reads an item of <c>expectLedger</c>.</summary>
    public static LedgerExpectation? ReadLedger(RuleScope scope, JsonNode node)
    {
        string[] keys = ["store", "account", "balance", "nextExpiry", "headroom", "undecided", "entries", "actions"];
        if (ObjectReader.Open(scope, node, "expectLedger", "an expected account", keys) is not { } reader)
        {
            return null;
        }

        Located<string>? store = Text(reader, "store");
        Located<string>? account = reader.RequiredText("account", "\"aliexpress/penalties#transaction\"") is { } name
            ? Texts.Reference(scope, name, "the name of an account", "transaction")
            : null;
        JsonMember[] members = [.. reader.Members.Where(m => m.Name is not ("store" or "account"))];
        if (members.Length == 0)
        {
            scope.Bag.ReportNothingExpected(reader.Where, "this entry of `expectLedger`", "add what is to be compared, such as `\"balance\": 6`");
        }

        return account is { } found ? new LedgerExpectation(reader.Where, store, found, members) : null;
    }

    private static void CheckValue(RuleScope scope, JsonMember member)
    {
        if (Instants.Contains(member.Name) && member.Value is not JsonNull)
        {
            CaseInstants.Read(scope, member.Value, member.Name);
        }
        else if (member.Name == "status" && Texts.Read(scope, member.Value, "status") is { } status && !Statuses.Contains(status.Value))
        {
            scope.Bag.ReportUnknownWord(scope.At(status), "status", status.Value, Statuses);
        }
        else if (member.Name is "unknown" or "notes" && member.Value is not JsonArray)
        {
            scope.WrongType(member.Value, member.Name, "a list");
        }
    }

    private static Located<string>? Text(ObjectReader reader, string key) =>
        reader.OptionalText(key) is { } text ? new Located<string>(text.Value, text.Span) : null;
}
