using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Expressions.Compilation.Shapes;

/// <summary>Takes conditions on ordinary facts apart into shapes and tables.</summary>
/// <param name="layouts">The layouts of frames.</param>
/// <param name="zone">The zone of dates.</param>
internal sealed class ConditionShapes(LayoutTable layouts, DateTimeZone zone)
{
    private readonly List<object> _table = [];

    /// <summary>The shape of a condition. What stays in it is compared by structure, so it may leave values where they are.</summary>
    public ConditionShape Of(BoundExpression condition)
    {
        _table.Clear();
        return new ConditionShape(Open(condition), [.. _table]);
    }

    private BoundExpression Open(BoundExpression condition) => condition switch
    {
        BoundNot not => not with { Operand = Open(not.Operand) },
        BoundLogical logical => logical with { Left = Open(logical.Left), Right = Open(logical.Right) },
        BoundComparison { Left: BoundFact, Right: var right } comparison when ConstantValues.Of(right) is string or decimal or Money => comparison with { Right = Hole(right, ConstantValues.Of(right)!) },
        BoundIn { Value: BoundFact, List: var list } one when ConstantValues.TextsOf(list) is { } members => one with { List = Hole(list, members.ToHashSet(StringComparer.Ordinal)) },
        BoundIn { Value: var value, List: BoundFact } held when ConstantValues.Of(value) is string member => held with { Value = Hole(value, member) },
        BoundCall { Function: ScalarFunction.Under, Arguments: [BoundFact fact, var ancestor] } under when ConstantValues.Of(ancestor) is string category =>
            under with { Arguments = [fact, Hole(ancestor, category)] },
        BoundHas { Product: BoundSubject product } has => Hole(has, CertificatesOf(has, product.Depth)),
        _ => condition,
    };

    private BoundHole Hole(BoundExpression replaced, object value)
    {
        _table.Add(value);
        return new BoundHole(replaced.Type, value.GetType(), _table.Count - 1);
    }

    private ProductCertificates CertificatesOf(BoundHas has, int depth) => new(
        depth,
        layouts["product"].ListSlot("certificates"),
        has.Kind,
        Vocabularies.Shipped.Find(layouts["certificate"].Type.Find("kind")!.Vocabulary!)!,
        zone);
}
