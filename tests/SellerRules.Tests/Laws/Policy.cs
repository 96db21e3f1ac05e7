using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Laws;

/// <summary>A rule set as text: its head with parameters and accounts, and its rules one by one, so that some can be left out.</summary>
internal sealed record Policy(string Head, string Zone, IReadOnlyList<string> Rules)
{
    /// <summary>The rule set, compiled.</summary>
    public RuleEngine Compile() => RuleSetText.Engine(string.Join("---", Rules), Zone, Head);
}
