using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Tests.Facts;

namespace SellerRules.Tests.Judging;

/// <summary>Judges facts written in a test by rules written in a test.</summary>
internal static class JudgedFacts
{
    /// <summary>An instant in ISO form.</summary>
    public static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    /// <summary>Facts; a record that can't be read fails the test.</summary>
    public static FactsDocument Read(string json)
    {
        FactsDocument facts = FactsText.Read(json);
        Assert.Empty(facts.Rejected.Select(r => r.Reason));
        return facts;
    }

    /// <summary>What an engine says of a document.</summary>
    public static Report Report(RuleEngine engine, string facts, string asOf) => engine.Evaluate(Read(facts), At(asOf));

    /// <summary>What a rule set says of a document.</summary>
    public static Report Report(string rules, string facts, string asOf, string zone = "UTC", string head = "") =>
        Report(RuleSetText.Engine(rules, zone, head), facts, asOf);

    /// <summary>The only finding of a rule on a document with one subject.</summary>
    public static Finding Only(string rule, string facts, string asOf, string zone = "UTC", string head = "") =>
        Assert.Single(Report(rule, facts, asOf, zone, head).Subjects.SelectMany(s => s.Findings));

    /// <summary>The only finding of a rule on one order, <c>A-1</c> of 2024-03-01T00:00:00Z.</summary>
    /// <param name="rule">The members of the rule, without braces and subject.</param>
    /// <param name="order">More members of the order.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="document">More members of the document.</param>
    /// <param name="zone">The zone of the rule set.</param>
    /// <param name="head">More members of the rule set.</param>
    public static Finding Order(string rule, string order, string asOf, string document = "", string zone = "UTC", string head = "") =>
        Only($"\"subject\": \"order\", {rule}", Document(order, document), asOf, zone, head);

    /// <summary>A document with one order, <c>A-1</c> of 2024-03-01T00:00:00Z.</summary>
    public static string Document(string order, string document = "")
    {
        string created = order.Contains("\"createdAt\"", StringComparison.Ordinal) ? "" : "\"createdAt\": \"2024-03-01T00:00:00Z\"";
        string members = string.Join(", ", new[] { "\"id\": \"A-1\"", created, order }.Where(m => m.Length > 0));
        return $"{{ {(document.Length == 0 ? "" : document + ",")} \"orders\": [ {{ {members} }} ] }}";
    }

    /// <summary>The condition of a requirement on one order, judged 2024-03-10T00:00:00Z: its status and what it lacks.</summary>
    public static (FindingStatus Status, string Unknown) Condition(string that, string order, string document = "", string head = "")
    {
        Finding finding = Order($"\"require\": {{ \"that\": \"{that}\" }}", order, "2024-03-10T00:00:00Z", document, "UTC", head);
        return (finding.Status, string.Join(" ", finding.Unknown));
    }
}
