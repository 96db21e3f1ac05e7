namespace SellerRules.Cli.Output.Html;

/// <summary>Lists of subjects that stay usable however long they are: the first few, the others folded away.</summary>
internal static class SubjectLists
{
    private const int Shown = 3;
    private const int Unfolded = 200;

    /// <summary>Writes subjects, each by <paramref name="write"/>; the first few in full, the others in a part that unfolds; very many are left to the list of every verdict.</summary>
    public static void Write(Markup html, PageContent page, IReadOnlyList<Entry> entries, Action<Entry, bool> write)
    {
        int shown = entries.Count <= Shown + 1 ? entries.Count : Shown;
        html.Open("ul", ("class", "who"));
        foreach (Entry entry in entries.Take(shown))
        {
            html.Open("li");
            write(entry, true);
            html.Close();
        }

        html.Close();
        if (shown < entries.Count)
        {
            html.Open("details").Element("summary", page.Words.More(entries.Count - shown)).Open("ul", ("class", "who dense"));
            foreach (Entry entry in entries.Skip(shown).Take(Unfolded))
            {
                html.Open("li");
                write(entry, false);
                html.Close();
            }

            html.Close();
            if (entries.Count > shown + Unfolded)
            {
                html.Element("p", page.Words.MoreBelow(entries.Count - shown - Unfolded));
            }

            html.Close();
        }
    }

    /// <summary>Writes a subject's name as a link to what is said of it.</summary>
    public static void Link(Markup html, PageContent page, SubjectFindings subject) =>
        html.Element("a", page.Words.Named(subject.Subject, subject.Id), ("class", "id"), ("href", "#" + page.AnchorOf(subject)));

    /// <summary>Writes a rule's title as a link to its source.</summary>
    public static void Link(Markup html, PageContent page, Finding finding) =>
        html.Element("a", page.TitleOf(finding), ("href", "#" + page.AnchorOf(finding.Rule)));
}
