using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Cli.Output.Explanations;
using SellerRules.Diagnostics;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>One run of <c>explain</c>.</summary>
internal sealed class ExplainRun(FactsOptions options, string id, string? rule, CommandContext context)
{
    /// <summary>Judges, picks the subject and writes; gives the exit status.</summary>
    /// <exception cref="UnusableException">No subject has the id, or no rule judges it that was asked for.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        LoadedRules loaded = LoadedRules.ToJudge(options.Rules, options.Tzdb, context.Error);
        if (loaded.Rules is not { } rules)
        {
            return loaded.Status;
        }

        using FactsSource source = new(options, context.Input) { IsHashed = false };
        FactsDocument facts = await source.ReadAllAsync(cancellationToken);
        RuleEngine engine = RuleEngine.Compile(rules);
        Report report = engine.Evaluate(facts, options.AsOf, cancellationToken);
        IReadOnlyList<SubjectFindings> subjects = Pick(report);
        ExplanationWriter writer = new(new PlainConsole(context), options.Texts, options.AsOf);
        return context.Print(ExitStatus.Done, _ =>
        {
            foreach (SubjectFindings subject in subjects)
            {
                Finding[] findings = [.. subject.Findings.Where(IsAskedFor)];
                writer.Write(subject, findings, rule is not null);
                if (facts.Orders.FirstOrDefault(o => o.Id == subject.Id.Split('/')[0]) is { } order && subject.Subject is "order" or "parcel" or "refund")
                {
                    writer.WriteTimeline(findings, (from, to) => Timeline(engine, order!, facts, subject, from, to));
                }
            }
        });
    }

    private static IEnumerable<(Instant From, IReadOnlyList<Finding> Findings)> Timeline(RuleEngine engine, Order order, FactsDocument facts, SubjectFindings subject, Instant from, Instant to) =>
        engine.Timeline(order, facts, from, to)
            .Select(piece => (piece.From, piece.Evaluation.Subjects.First(s => s.Subject == subject.Subject && s.Id == subject.Id).Findings));

    private SubjectFindings[] Pick(Report report)
    {
        SubjectFindings[] found = [.. report.Subjects.Where(s => s.Id == id || (s.Subject is "parcel" or "refund" && s.Id.StartsWith(id + "/", StringComparison.Ordinal)))];
        if (found.Length == 0)
        {
            string? near = Suggestion.DidYouMean(id, report.Subjects.Select(s => s.Id).Distinct());
            throw new UnusableException($"no subject has the id `{id}`{(near is null ? "; `sellerrules evaluate --format json` lists all" : $": {near}")}");
        }

        if (rule is not null && !found.Any(s => s.Findings.Any(IsAskedFor)))
        {
            IEnumerable<string> rules = found.SelectMany(s => s.Findings).Select(f => f.Rule).SelectMany(full => (string[])[full, ShortOf(full)]).Distinct();
            throw new UnusableException($"no rule `{rule}` judges `{id}`: {Suggestion.DidYouMean(rule, rules) ?? $"these do: {string.Join(", ", rules.Where(r => r.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal))}"}");
        }

        return [.. found.Where(s => s.Findings.Any(IsAskedFor))];
    }

    private bool IsAskedFor(Finding finding) => rule is null || finding.Rule == rule || ShortOf(finding.Rule) == rule;

    private static string ShortOf(string rule) => rule[(rule.LastIndexOf('/') + 1)..];
}
