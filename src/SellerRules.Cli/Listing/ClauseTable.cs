using SellerRules.Cli.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Listing;

/// <summary>Rules by clause on the console.</summary>
internal sealed class ClauseTable(PlainConsole console, string language)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Writes a table for each document, and what they add up to.</summary>
    public void Write(ClauseList list)
    {
        foreach (ListedDocument document in list.Catalogue.Concat(list.Others))
        {
            string title = TitleText.Of(document.Titles, language);
            console.Line(PlainText.Of(title.Length == 0 || title == document.Name ? document.Name : $"{document.Name}: {title}"), Bold);
            Table table = PlainConsole.NewTable("Clause", "Kind", "What it asks, and its rules");
            foreach (ListedClause clause in document.Clauses)
            {
                table.AddRow(new Styled(PlainText.Of(clause.Id)), new Styled(clause.Kinds), new Rows(Lines(clause)));
            }

            console.Table(table);
            console.Gap();
        }

        console.Line($"{list.Encoded} of {Counted.Of(list.Clauses, "clause")} have a rule");
        console.Line("Kinds: D deadline or schedule, R requirement, M measure or spike, T tally or points, F formula");
    }

    private IEnumerable<IRenderable> Lines(ListedClause clause)
    {
        if (TitleText.Of(clause.Titles, language) is { Length: > 0 } title)
        {
            yield return new Styled(PlainText.Of(title), Bold);
        }

        if (clause.Rules.Count == 0)
        {
            yield return new Styled("no rule yet");
        }

        foreach (ListedRule listed in clause.Rules)
        {
            string cases = listed.Cases is { } count ? $", {Counted.Of(count, "case")}" : string.Empty;
            yield return new Styled($"{listed.Rule.Id} ({StatusWord.Of(listed.Rule.Kind)}{cases})");
            if (listed.Rule.Source.Interpretation is { } interpretation)
            {
                yield return new Styled(PlainText.Of(interpretation), Dim);
            }
        }
    }
}
