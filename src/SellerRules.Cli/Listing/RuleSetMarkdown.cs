using SellerRules.Cli.Output;

namespace SellerRules.Cli.Listing;

/// <summary>Rules by rule set as a page of documentation.</summary>
internal sealed class RuleSetMarkdown(TextWriter text, string language)
{
    /// <summary>Writes the page.</summary>
    public void Write(RuleSets rules)
    {
        text.WriteLine("# Rules");
        text.WriteLine();
        text.WriteLine($"{RuleSetTable.Total(rules)}.");
        foreach (RuleSetInfo set in rules.Sets)
        {
            text.WriteLine();
            text.WriteLine($"## {set.Id}: {MarkdownText.Of(TitleText.Of(set.Titles, language))}");
            text.WriteLine();
            text.WriteLine("| rule | kind | judges | source |");
            text.WriteLine("|---|---|---|---|");
            foreach (RuleInfo rule in set.Rules)
            {
                string source = MarkdownText.Of($"{rule.Source.Document} {rule.Source.Clause}".TrimEnd());
                text.WriteLine($"| `{rule.Id[(set.Id.Length + 1)..]}`: {MarkdownText.Of(TitleText.Of(rule.Titles, language))} | {StatusWord.Of(rule.Kind)} | {rule.Subject} | {source} |");
            }
        }
    }
}
