using SellerRules.Cli.Output;
using Spectre.Console;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Listing;

/// <summary>Rules by rule set on the console.</summary>
/// <param name="console">The console.</param>
/// <param name="language">The language of titles.</param>
/// <param name="plan">Tells how a scan finds each rule; null: that isn't asked for.</param>
internal sealed class RuleSetTable(PlainConsole console, string language, RuleEngine? plan = null)
{
    /// <summary>Writes a table for each rule set, and how many there are.</summary>
    public void Write(RuleSets rules)
    {
        foreach (RuleSetInfo set in rules.Sets)
        {
            console.Line($"{set.Id}: {PlainText.Of(TitleText.Of(set.Titles, language))} ({set.Zone})", new Style(decoration: Decoration.Bold));
            Table table = PlainConsole.NewTable("Rule", "Kind", "Judges", plan is null ? "Source" : "A scan finds it by");
            foreach (RuleInfo rule in set.Rules)
            {
                table.AddRow(
                    new Rows(
                        new Styled(rule.Id[(set.Id.Length + 1)..]),
                        new Styled(PlainText.Of(TitleText.Of(rule.Titles, language)), new Style(decoration: Decoration.Dim))),
                    new Styled(StatusWord.Of(rule.Kind)),
                    new Styled(rule.Subject),
                    new Styled(PlainText.Of(plan is null ? $"{rule.Source.Document} {rule.Source.Clause}" : plan.WayTo(rule.Id) ?? "(always judged)")));
            }

            console.Table(table);
            console.Gap();
        }

        console.Line(Total(rules));
    }

    /// <summary>How many rule sets and rules there are, in words.</summary>
    public static string Total(RuleSets rules) => $"{Counted.Of(rules.Sets.Count, "rule set")} with {Counted.Of(rules.Sets.Sum(set => set.Rules.Count), "rule")}";
}
