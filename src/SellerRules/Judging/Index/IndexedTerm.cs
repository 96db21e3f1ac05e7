using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Judging.Index;

/// <summary>A part of a rule's condition that a subject's attribute must fulfil, if it is known, for the rule to apply: the attribute is, or holds, one of some words.</summary>
/// <param name="Fact">The attribute.</param>
/// <param name="Depth">The record that has it: 0 the subject, 1 the record that it is nested in, and so on.</param>
/// <param name="IsPath">Whether descendants of the words fulfil it as well, as of categories.</param>
/// <param name="Words">The words.</param>
/// <param name="Asked">The part.</param>
internal sealed record IndexedTerm(FactProperty Fact, int Depth, bool IsPath, IReadOnlyList<string> Words, BoundExpression Asked)
{
    /// <summary>The word of an attribute that is true.</summary>
    public const string True = "true";

    /// <summary>The terms of a condition that must all be fulfilled.</summary>
    public static IEnumerable<IndexedTerm> Of(BoundExpression condition) => condition switch
    {
        BoundLogical { IsAnd: true } and => Of(and.Left).Concat(Of(and.Right)),
        BoundFact { Property.Kind: FactKind.Boolean } fact => Of(condition, fact, false, True),
        BoundComparison { Operator: Expressions.Syntax.BinaryOperator.Equal, Left: BoundFact fact } equal when ConstantValues.Of(equal.Right) is string word => Of(condition, fact, false, word),
        BoundIn { Value: BoundFact fact } one when ConstantValues.TextsOf(one.List) is { } words => Of(condition, fact, false, [.. words]),
        BoundIn { List: BoundFact { Property.Kind: FactKind.List } list } held when ConstantValues.Of(held.Value) is string word => Of(condition, list, false, word),
        BoundCall { Function: ScalarFunction.Under, Arguments: [BoundFact fact, var ancestor] } when ConstantValues.Of(ancestor) is string word => Of(condition, fact, true, word),
        _ => [],
    };

    /// <summary>The attribute and how it is asked for, such as <c>brand = </c>: the same for all that one look-up finds.</summary>
    public string Way { get; } = FormattableString.Invariant($"{string.Concat(Enumerable.Repeat("../", Depth))}{Fact.Name} {(IsPath ? "under" : "=")} ");

    /// <summary>The vocabulary of the attribute; null where it is a plain text or a truth value.</summary>
    public Vocabulary? Vocabulary => Fact.Vocabulary is { } name ? Vocabularies.Shipped.Find(name) : null;

    /// <summary>What a condition asks for besides; null: nothing.</summary>
    public BoundExpression? RestOf(BoundExpression condition) =>
        ReferenceEquals(condition, Asked) ? null
        : condition is not BoundLogical { IsAnd: true } and ? condition
        : RestOf(and.Left) is not { } left ? RestOf(and.Right)
        : RestOf(and.Right) is { } right ? and with { Left = left, Right = right }
        : left;

    // What stands in for an absent attribute would have to be looked up as well.
    private static IEnumerable<IndexedTerm> Of(BoundExpression asked, BoundFact fact, bool isPath, params string[] words) =>
        fact is
        {
            Target: BoundSubject subject,
            Property: { Property: not null, IsReference: false, IsPublished: false, IsDerived: false, BelongsTo: null, Default: null, DefaultFact: null } property,
        }
        && (property.Kind is FactKind.Boolean or FactKind.Text or FactKind.Word || property.ElementKind is FactKind.Text or FactKind.Word)
            ? [new IndexedTerm(property, subject.Depth, isPath, words, asked)]
            : [];
}
