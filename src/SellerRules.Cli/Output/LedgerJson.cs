using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>A store's accounts as JSON, members in the order of the contract.</summary>
internal static class LedgerJson
{
    /// <summary>Writes a ledger's members into an object that is already open.</summary>
    public static void Write(Utf8JsonWriter json, LedgerReport ledger)
    {
        json.WriteString("store", ledger.Store);
        json.WriteStartObject("accounts");
        foreach (AccountReport account in ledger.Accounts)
        {
            json.WriteStartObject(account.Account);
            WriteAccount(json, account);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes an account's members into an object that is already open.</summary>
    public static void WriteAccount(Utf8JsonWriter json, AccountReport account)
    {
        JsonValues.WriteDecimal(json, "balance", account.Balance);
        JsonValues.WriteInstant(json, "nextExpiry", account.NextExpiry);
        JsonValues.WriteDecimal(json, "headroom", account.Headroom);
        json.WriteNumber("undecided", account.Undecided);
        json.WriteStartArray("entries");
        foreach (LedgerEntry entry in account.Entries)
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("id", entry.Id);
            JsonValues.WriteInstant(json, "occurredAt", entry.OccurredAt);
            JsonValues.WriteDecimal(json, "points", entry.Points);
            JsonValues.WriteInstant(json, "expires", entry.Expires);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("actions");
        foreach (LedgerAction action in account.Actions)
        {
            json.WriteStartObject();
            json.WriteString("name", action.Name);
            JsonValues.WriteInstant(json, "begin", action.Begin);
            JsonValues.WriteInstant(json, "end", action.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
