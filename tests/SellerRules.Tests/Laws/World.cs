using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>Rules, facts and an instant for which a law must hold.</summary>
/// <param name="Policy">The rules.</param>
/// <param name="Facts">The facts.</param>
/// <param name="AsOf">The instant.</param>
/// <param name="Seed">What chooses the other instants that the law is asked at.</param>
internal sealed record World(Policy Policy, FactsDocument Facts, Instant AsOf, int Seed)
{
    /// <summary>All of it, for a person who looks for the cause.</summary>
    public override string ToString() => $"as of {AsOf}, seed {Seed}\n{RuleSetText.Of(string.Join("---", Policy.Rules), Policy.Zone, Policy.Head)}\n{FactsText.Of(Facts)}";
}
