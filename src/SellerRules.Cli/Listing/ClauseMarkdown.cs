using SellerRules.Cli.Output;

namespace SellerRules.Cli.Listing;

/// <summary>Rules by clause as a page of documentation.</summary>
internal sealed class ClauseMarkdown(TextWriter text, string language)
{
    /// <summary>Writes the page.</summary>
    public void Write(ClauseList list)
    {
        text.WriteLine("# Clauses and their rules");
        text.WriteLine();
        text.WriteLine($"{list.Encoded} of {Counted.Of(list.Clauses, "clause")} that can be checked have a rule. The letter behind a clause says what checks it:");
        text.WriteLine("D deadline or schedule, R requirement, M measure or spike, T tally or points, F formula.");
        foreach (ListedDocument document in list.Catalogue.Concat(list.Others))
        {
            Write(document);
        }
    }

    private void Write(ListedDocument document)
    {
        string title = TitleText.Of(document.Titles, language);
        text.WriteLine();
        text.WriteLine(title.Length == 0 || title == document.Name ? $"## {MarkdownText.Of(document.Name)}" : $"## {MarkdownText.Of(title)} ({MarkdownText.Of(document.Name)})");
        text.WriteLine();
        foreach (ListedClause clause in document.Clauses)
        {
            Write(clause);
        }
    }

    private void Write(ListedClause clause)
    {
        string title = TitleText.Of(clause.Titles, language);
        string kinds = clause.Kinds.Length == 0 ? string.Empty : $" ({clause.Kinds})";
        string head = $"**{MarkdownText.Of(clause.Id.Length == 0 ? "without a clause" : clause.Id)}**{kinds} {MarkdownText.Of(title)}".TrimEnd();
        text.WriteLine(clause.Rules.Count > 0 ? $"- {head}" : $"- {head}: **no rule yet**");
        foreach (ListedRule listed in clause.Rules)
        {
            string cases = listed.Cases is { } count ? $", {Counted.Of(count, "case")}" : string.Empty;
            string reading = listed.Rule.Source.Interpretation is { } interpretation ? $" *{MarkdownText.Of(interpretation)}*" : string.Empty;
            text.WriteLine($"  - `{listed.Rule.Id}` ({StatusWord.Of(listed.Rule.Kind)} on {listed.Rule.Subject}{cases}): {MarkdownText.Of(TitleText.Of(listed.Rule.Titles, language))}.{reading}");
        }
    }
}
