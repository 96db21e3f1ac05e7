using System.Globalization;
using SellerRules.Cli.Output.Tables;

namespace SellerRules.Cli.Output;

/// <summary>The stores' accounts as a table: those that hold points, run a measure, or may still be charged.</summary>
internal static class LedgerTable
{
    /// <summary>Makes the table; it has no rows where no account has anything to say.</summary>
    public static TextTable Of(IReadOnlyList<LedgerReport> ledgers, ZonedText times)
    {
        TextTable table = new("Store", "Points", "Account");
        foreach (LedgerReport ledger in ledgers)
        {
            foreach (AccountReport account in ledger.Accounts.Where(a => a.Balance != 0 || a.Actions.Count > 0 || a.Undecided > 0))
            {
                table.Add(
                    [new TextPart(PlainText.Of(ledger.Store ?? "-"))],
                    [new TextPart(Number(account.Balance))],
                    [new TextPart(string.Join('\n', Describe(account, times)))]);
            }
        }

        return table;
    }

    private static IEnumerable<string> Describe(AccountReport account, ZonedText times)
    {
        yield return account.Account;
        if (account.Headroom is { } headroom)
        {
            yield return $"{Number(headroom)} points to the next measure";
        }

        if (account.NextExpiry is { } expiry)
        {
            yield return $"next expiry {times.Of(expiry, account.Account)}";
        }

        if (account.Undecided > 0)
        {
            yield return $"{Counted.Of(account.Undecided, "unknown finding")} could cost points";
        }

        foreach (LedgerAction action in account.Actions)
        {
            string end = action.End is { } until ? $" until {times.Of(until, account.Account)}" : ", without an end";
            yield return $"{PlainText.Of(action.Name)} since {times.Of(action.Begin, account.Account)}{end}";
        }
    }

    private static string Number(decimal number) => JsonValues.WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture);
}
