namespace SellerRules.Cli.Output;

/// <summary>The words of findings in a language. What all findings of a rule say alike is made ready once. Not thread-safe.</summary>
internal sealed class FindingWords(TextChoice texts)
{
    // A rule's findings have its id itself, so that none of its letters need be looked at.
    private readonly Dictionary<string, RuleWords> _rules = new(ReferenceEqualityComparer.Instance);

    /// <summary>What all findings of a finding's rule say.</summary>
    public RuleWords OfRule(Finding finding)
    {
        string rule = finding.Rule;
        if (!_rules.TryGetValue(rule, out RuleWords? words))
        {
            _rules.Add(rule, words = new RuleWords(finding, texts.Language));
        }

        return words;
    }

    /// <summary>A finding's message.</summary>
    public string MessageOf(Finding finding) => finding.Message(texts.Language, texts.DisplayZone);
}
