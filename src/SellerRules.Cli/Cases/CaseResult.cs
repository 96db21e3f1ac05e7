namespace SellerRules.Cli.Cases;

/// <summary>How a case went.</summary>
/// <param name="RuleSet">The id of the rule set that the case is about.</param>
/// <param name="Name">The case's name.</param>
/// <param name="Failures">The expectations that didn't hold; empty where the case passed.</param>
internal sealed record CaseResult(string RuleSet, string Name, IReadOnlyList<CaseFailure> Failures)
{
    /// <summary>Whether everything expected was found.</summary>
    public bool Passed => Failures.Count == 0;
}
