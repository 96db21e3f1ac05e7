namespace SellerRules.Cli.Cases;

/// <summary>One expectation that didn't hold.</summary>
/// <param name="Place"><c>file:line:column</c> of the expectation.</param>
/// <param name="Text">What was expected of what, and what was found.</param>
internal sealed record CaseFailure(string Place, string Text);
