using System.Text.Json;
using SellerRules.Cli.Output;
using SellerRules.Expressions.Compilation;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Cli.Cases;

/// <summary>Judges the cases of a file and compares what is expected with what is found.</summary>
internal sealed class CaseRun(CaseFileDefinition file, RuleSets rules, CodeMaker code)
{
    private readonly FindingWords _english = new(new TextChoice("en", null));
    private readonly RuleEngine _engine = RuleEngine.Compile(rules, code);

    /// <summary>Judges in the way of this host.</summary>
    public CaseRun(CaseFileDefinition file, RuleSets rules)
        : this(file, rules, CodeMaker.OfHost)
    {
    }

    /// <summary>The expectations of a case that don't hold.</summary>
    public IEnumerable<CaseFailure> Failures(CaseDefinition one)
    {
        FactsDocument facts = FactsReader.Read(file.File, one.Facts, new FactsReaderOptions { FileName = file.File.Path, Zones = rules.Zones });
        RuleEngine engine = one.Lists.Count == 0 ? _engine : RuleEngine.Compile(rules.With([], one.Lists, rules.Bound.Types), code);
        Report report = engine.Evaluate(facts, one.AsOf);
        IEnumerable<CaseFailure> unread = report.Rejected.Select(r => new CaseFailure($"{r.File}:{r.Line}:{r.Column}", $"the facts can't be read: {r.Reason}"));
        return
        [
            .. unread,
            .. one.Expect.SelectMany(expected => Finding(expected, report)),
            .. one.Exactly ? Others(one, report) : [],
            .. one.Ledgers.SelectMany(expected => Account(expected, report)),
        ];
    }

    private IEnumerable<CaseFailure> Finding(FindingExpectation expected, Report report)
    {
        SubjectFindings[] named = [.. report.Subjects.Where(s => IsNamed(s, expected))];
        if (named.Length == 0)
        {
            string there = string.Join(", ", report.Subjects.Select(s => $"{s.Subject} `{s.Id}`").Distinct());
            return [Failure(expected.Location, $"no subject `{expected.Id.Value}` was judged; there are {(there.Length == 0 ? "none" : there)}")];
        }

        if (expected.Rule is not { } rule)
        {
            return expected.Members.SelectMany(member => Compare(expected.Id.Value, member, SubjectJson(named[0], null)));
        }

        string id = FullId(rule.Value, '/');
        foreach (SubjectFindings subject in named)
        {
            if (subject.Findings.FirstOrDefault(f => f.Rule == id) is { } finding)
            {
                return expected.Members.SelectMany(member => Compare($"{rule.Value} on {expected.Id.Value}", member, SubjectJson(subject, finding)));
            }
        }

        return [Failure(expected.Location, $"no rule `{id}` judged {named[0].Subject} `{expected.Id.Value}`")];
    }

    private IEnumerable<CaseFailure> Others(CaseDefinition one, Report report)
    {
        HashSet<(string Rule, string Id)> named = [.. one.Expect.Where(e => e.Rule is not null).Select(e => (FullId(e.Rule!.Value.Value, '/'), e.Id.Value))];
        return from subject in report.Subjects
               from finding in subject.Findings
               where !named.Contains((finding.Rule, subject.Id))
               select Failure(
                   new Location(file.File, one.Name.Span),
                   $"nothing else was expected, but {finding.Rule} on {subject.Id} is {StatusWord.Of(finding.Status)}");
    }

    private IEnumerable<CaseFailure> Account(LedgerExpectation expected, Report report)
    {
        string name = FullId(expected.Account.Value, '#');
        IEnumerable<AccountReport> accounts = report.Ledgers
            .Where(ledger => expected.Store is not { } store || ledger.Store == store.Value)
            .SelectMany(ledger => ledger.Accounts)
            .Where(account => account.Account == name);
        return accounts.FirstOrDefault() is { } found
            ? expected.Members.SelectMany(member => Compare(name, member, ExpectedJson.Parse(json => LedgerJson.WriteAccount(json, found))))
            : [Failure(expected.Location, $"there is no account `{name}`{(expected.Store is { } store ? $" of store `{store.Value}`" : string.Empty)}")];
    }

    private IEnumerable<CaseFailure> Compare(string what, JsonMember member, JsonElement found)
    {
        if (!found.TryGetProperty(member.Name, out JsonElement actual))
        {
            return [Failure(new Location(file.File, member.NameSpan), $"{what} has no `{member.Name}`")];
        }

        return ExpectedJson.Matches(member.Value, actual)
            ? []
            : [Failure(new Location(file.File, member.Value.Span), $"{what}: `{member.Name}` is {actual.GetRawText()}, expected {file.File.Text.AsSpan(member.Value.Span.Start, member.Value.Span.Length)}")];
    }

    /// <summary>The finding as output shows it, together with what is said of its whole subject.</summary>
    private JsonElement SubjectJson(SubjectFindings subject, Finding? finding) => ExpectedJson.Parse(json =>
    {
        if (finding is not null)
        {
            FindingJson.WriteMembers(json, finding, _english);
        }

        JsonValues.WriteInstant(json, "nextChange", subject.NextChange);
    });

    private static bool IsNamed(SubjectFindings subject, FindingExpectation expected) =>
        subject.Id == expected.Id.Value
        && (expected.Subject is not { } kind || subject.Subject == kind.Value)
        && (expected.Store is not { } store || subject.Store == store.Value);

    private string FullId(string name, char separator) => name.Contains(separator, StringComparison.Ordinal) ? name : $"{file.RuleSet.Value}{separator}{name}";

    private static CaseFailure Failure(Location at, string text) => new(CasePlaces.Of(at), text);
}
