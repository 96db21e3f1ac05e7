using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Compilation.Shapes;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Expressions.Compilation.Shapes;

/// <summary>Conditions that need only one piece of code.</summary>
public sealed class ConditionShapesTests
{
    private static readonly LayoutTable Layouts = new(FactTypes.Standard, new ClosureCode());

    [Theory]
    [InlineData("product.brand == 'a'", "product.brand == 'b'")]
    [InlineData("product.impressions > 3", "product.impressions > 4")]
    [InlineData("product.voltageAc >= 50", "product.voltageAc >= 49.5")]
    [InlineData("product.brand in ['a', 'b']", "product.brand in ['c']")]
    [InlineData("'ES' in product.markets", "'FR' in product.markets")]
    [InlineData("under(product.category, 'toys')", "under(product.category, 'electronics')")]
    [InlineData("has(product, 'CE')", "has(product, 'UKCA')")]
    [InlineData("not (product.brand == 'a' and has(product, 'CE'))", "not (product.brand == 'b' and has(product, 'FCC'))")]
    public void Of_ConditionsThatDifferByValues_AreOfOneShape(string one, string other)
    {
        ConditionShape first = Of(one);
        ConditionShape second = Of(other);

        Assert.Equal(first.Expression, second.Expression);
        Assert.Equal(first.Expression.GetHashCode(), second.Expression.GetHashCode());
        Assert.NotEqual(Of(other).Table, first.Table);
        Assert.Equal(first.Table.Select(v => v.GetType()), second.Table.Select(v => v.GetType()));
    }

    [Theory]
    [InlineData("product.brand == 'a'", "product.brand != 'a'")]
    [InlineData("product.brand == 'a'", "product.title == 'a'")]
    [InlineData("product.brand == 'a'", "product.brand in ['a']")]
    [InlineData("product.impressions > 3", "product.impressions >= 3")]
    [InlineData("product.brand == 'a' and product.radio", "product.brand == 'a' or product.radio")]
    [InlineData("product.brand == 'a' and product.title == 'b'", "product.title == 'a' and product.brand == 'b'")]
    [InlineData("product.delistedAt is none", "product.delistedAt is some")]
    [InlineData("matches(product.title, 'a')", "matches(product.title, 'b')")]
    public void Of_ConditionsThatAskOtherwise_AreOfTwoShapes(string one, string other) => Assert.NotEqual(Of(one).Expression, Of(other).Expression);

    [Fact]
    public void Of_Values_StandInTheOrderOfTheirHoles()
    {
        object[] table = Of("product.brand == 'a' and product.impressions > 3 and product.title == 'b'").Table;

        Assert.Equal(["a", 3m, "b"], table);
    }

    private static ConditionShape Of(string condition)
    {
        RuleSets rules = RuleSetText.Load(FactTypes.Standard, RuleSetText.Of($$"""
            "subject": "product", "when": "{{condition}}", "require": { "that": "product.usbC" }
            """));
        BoundExpression bound = rules.Bound.Rules[0].When!.Expression;
        return new ConditionShapes(Layouts, DateTimeZone.Utc).Of(bound);
    }
}
