using System.Globalization;

namespace SellerRules.Cli.Output.Html;

/// <summary>The stores' accounts: what they hold, how much is left to the next measure, and what made it up.</summary>
internal sealed class PointsSection(PageContent page) : IPageSection
{
    /// <inheritdoc/>
    public string Id => "points";

    /// <inheritdoc/>
    public string Heading => page.Words.PointsHeading;

    /// <inheritdoc/>
    public bool HasContent => page.End.Ledgers.Any(ledger => ledger.Accounts.Count > 0);

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        html.Open("div", ("class", "accounts"));
        foreach (LedgerReport ledger in page.End.Ledgers)
        {
            foreach (AccountReport account in ledger.Accounts)
            {
                Write(html, ledger, account);
            }
        }

        html.Close();
    }

    private void Write(Markup html, LedgerReport ledger, AccountReport account)
    {
        bool quiet = account.Balance == 0 && account.Actions.Count == 0;
        html.Open("div", ("class", quiet ? "account quiet" : "account"));
        html.Open("h3").Element("span", account.Account).Element("small", ledger.Store ?? page.Words.NoStore, ("class", "id")).Close();
        WriteBalance(html, account);
        foreach (LedgerAction action in account.Actions)
        {
            html.Open("p", ("class", "cost s-breached")).Icon(FindingStatus.Breached).Phrase(
                action.End is null ? page.Words.MeasureSince : page.Words.MeasureUntil,
                h => h.Element("b", action.Name),
                h => page.Times.Write(h, action.Begin, ZoneOf(account)),
                h => page.Times.Write(h, action.End!.Value, ZoneOf(account))).Close();
        }

        if (account.NextExpiry is { } expiry)
        {
            html.Open("p").Phrase(page.Words.NextExpiry, h => page.Times.Write(h, expiry, ZoneOf(account))).Close();
        }

        if (account.Undecided > 0)
        {
            html.Open("p", ("class", "s-unknown")).Icon(FindingStatus.Unknown).Text(page.Words.Undecided(account.Undecided)).Close();
        }

        WriteEntries(html, account);
        html.Close();
    }

    private void WriteBalance(Markup html, AccountReport account)
    {
        html.Open("p", ("class", "balance")).Element("span", FigureText.Of(account.Balance), ("class", "number")).Text(" ");
        html.Text(account.Headroom is { } headroom ? page.Words.Headroom(FigureText.Of(headroom)) : page.Words.NoStepAbove).Close();
        if (account.Headroom is { } left && account.Balance + left > 0)
        {
            decimal share = Math.Clamp(100 * account.Balance / (account.Balance + left), 0, 100);
            html.Open("svg", ("class", "meter"), ("width", "100%"), ("height", "8"), ("aria-hidden", "true"))
                .Open("rect", ("class", "whole"), ("width", "100%"), ("height", "8"), ("rx", "4")).Close()
                .Open("rect", ("class", "part"), ("width", string.Create(CultureInfo.InvariantCulture, $"{share:0.#}%")), ("height", "8"), ("rx", "4")).Close()
                .Close();
        }
    }

    private void WriteEntries(Markup html, AccountReport account)
    {
        if (account.Entries.Count == 0)
        {
            return;
        }

        html.Open("details", ("open", account.Entries.Count <= 12 ? "open" : null)).Element("summary", page.Words.Entries(account.Entries.Count));
        TableHead.Open(html, null, (page.Words.OccurredAt, false), (page.Words.Points, true), (page.Words.Rule, false), (page.Words.Subject, false), (page.Words.Expires, false));
        foreach (LedgerEntry entry in account.Entries)
        {
            html.Open("tr").Open("td");
            page.Times.Write(html, entry.OccurredAt, ZoneOf(account));
            html.Close().Element("td", FigureText.Of(entry.Points), ("class", "figure")).Open("td");
            WriteRule(html, entry.Rule);
            html.Close().Element("td", entry.Id, ("class", "id")).Open("td");
            if (entry.Expires is { } expires)
            {
                page.Times.Write(html, expires, ZoneOf(account));
            }
            else
            {
                html.Text(page.Words.Never);
            }

            html.Close().Close();
        }

        TableHead.Close(html);
        html.Close();
    }

    private void WriteRule(Markup html, string rule)
    {
        string title = page.Rules.TryGetValue(rule, out RuleInfo? info) ? TitleText.Of(info.Titles, page.Texts.Language) : rule;
        html.Element("a", title, ("href", "#" + page.AnchorOf(rule)));
    }

    private NodaTime.DateTimeZone ZoneOf(AccountReport account) => page.ZoneOf(account.Account);
}
