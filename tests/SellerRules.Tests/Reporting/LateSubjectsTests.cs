using SellerRules.Expressions.Compilation;
using SellerRules.Reporting;

namespace SellerRules.Tests.Reporting;

/// <summary>What is kept of the facts until all of them have passed by.</summary>
public sealed class LateSubjectsTests
{
    [Fact]
    public void Needs_OfTheShippedPacks_AreNoOrders() =>
        Assert.DoesNotContain("order", new EnginePlan(RuleSets.Shipped.Bound, CodeMaker.OfHost).LateSubjects.Needs.Kept.Select(kept => kept.Type));
}
