using NodaTime;
using SellerRules.Facts;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Compares what the engine and the plain judge say of every subject and rule.</summary>
internal sealed class Difference
{
    private const int Shown = 6;
    private readonly List<string> _found = [];
    private readonly HashSet<string> _rules = [];

    /// <summary>How many findings were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Compares all findings of a document.</summary>
    public void Compare(GeneratedEngine generated, FactsDocument facts, Instant asOf)
    {
        PlainWorld world = new(facts, generated.Set, FactTypes.Standard);
        Report report = generated.Engine.Evaluate(facts, asOf);
        Dictionary<(string, string, string), Finding> findings =
            report.Subjects.SelectMany(s => s.Findings.Select(f => (s.Subject, s.Id, Found: f))).ToDictionary(f => (f.Subject, f.Id, f.Found.Rule), f => f.Found);
        foreach (RuleDefinition rule in generated.Set.Rules)
        {
            foreach ((string id, PlainRecord subject) in PlainSubjects.Of(rule.Subject.Value, facts, world.Types))
            {
                string plain = Words(new PlainJudge(world, subject, rule, asOf).Judge());
                string engine = Words(Plainly(findings[(rule.Subject.Value, id, $"{generated.Set.Id.Value}/{rule.Id.Value}")]));
                Compared++;
                if (plain != engine && _rules.Add(PlainLawTests.RuleText(rule)))
                {
                    _found.Add($"{id} as of {asOf}\n{PlainLawTests.RuleText(rule)}\nplain:  {plain}\nengine: {engine}\n{FactsText.Of(Near(facts, id))}");
                }
            }
        }
    }

    /// <summary>Fails where anything differed, showing the shortest differences.</summary>
    public void AssertNone() =>
        Assert.True(_found.Count == 0, $"{_found.Count} rules differ\n{string.Join("\n", _found.OrderBy(f => f.Length).Take(Shown))}");

    private static FactsDocument Near(FactsDocument facts, string id)
    {
        string outermost = id.Split('/')[0];
        Order[] orders = [.. facts.Orders.Where(o => o.Id == outermost)];
        HashSet<string?> products = [outermost, .. orders.SelectMany(o => o.Lines ?? []).Select(l => l.Product)];
        return facts with { Orders = orders, Products = [.. facts.Products.Where(p => products.Contains(p.Id))] };
    }

    private static PlainFinding Plainly(Finding finding) => new(finding.Status)
    {
        From = finding.From,
        Due = finding.Due,
        Done = finding.Done,
        OccurredAt = finding.OccurredAt,
        Value = finding.Value,
        Band = finding.Band,
        Unknown = [.. finding.Unknown],
    };

    /// <summary>Reasons are sentences, worded by the library; only that there is one is compared.</summary>
    private static string Words(PlainFinding finding) =>
        (finding with { Unknown = [.. finding.Unknown.Select(n => n.Contains(' ') ? "(a reason)" : n).Distinct()] }).ToString();
}
