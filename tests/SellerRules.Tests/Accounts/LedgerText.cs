using SellerRules.Tests.Judging;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Accounts;

/// <summary>Stores with dated breaches, as text: each order is one breach at its <c>createdAt</c>.</summary>
internal static class LedgerText
{
    /// <summary>A rule that every order breaches at its creation.</summary>
    public const string Breach = """ "subject": "order", "require": { "that": "false", "at": "order.createdAt" } """;

    /// <summary>The rule with points in account <c>a</c>.</summary>
    public static string Costing(decimal points) =>
        FormattableString.Invariant($"{Breach}, \"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"a\", \"amount\": {points} }} }}");

    /// <summary>The rule with these members in its points.</summary>
    public static string Points(string members) => $"{Breach}, \"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"a\", {members} }} }}";

    /// <summary>The head of a rule set with account <c>a</c>.</summary>
    public static string Account(string members) => $"\"accounts\": {{ \"a\": {{ {members} }} }}";

    /// <summary>A document with orders of store <c>s</c> created at these instants.</summary>
    public static string Orders(params IEnumerable<string> created) =>
        $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", created.Select((at, i) => $"{{ \"id\": \"A-{i:000}\", \"createdAt\": \"{at}\" }}"))} ] }}";

    /// <summary>Account <c>a</c> of the only store.</summary>
    public static AccountReport Of(RuleEngine engine, string facts, string asOf) => Assert.Single(Assert.Single(Report(engine, facts, asOf).Ledgers).Accounts);

    /// <summary>Account <c>a</c> of the only store.</summary>
    public static AccountReport Of(string rules, string account, string facts, string asOf, string zone = "UTC", string head = "") =>
        Of(RuleSetText.Engine(rules, zone, Account(account) + head), facts, asOf);

    /// <summary>The running actions, as text.</summary>
    public static string Actions(AccountReport account) =>
        string.Join(", ", account.Actions.Select(a => $"{a.Name} {a.Begin.InUtc().Date:uuuu-MM-dd}/{(a.End is { } end ? end.InUtc().Date.ToString("uuuu-MM-dd", null) : "")}"));
}
