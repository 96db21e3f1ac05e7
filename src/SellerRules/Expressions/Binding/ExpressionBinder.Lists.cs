using SellerRules.Expressions.Syntax;
using SellerRules.References.Lists;
using SellerRules.Text.Matching;

namespace SellerRules.Expressions.Binding;

/// <content>List files.</content>
internal sealed partial class ExpressionBinder
{
    private static readonly (Criteria Asked, string Fact)[] ListedFacts =
    [
        (Criteria.Category, "product.category"), (Criteria.Title, "product.title"), (Criteria.Brand, "product.brand"), (Criteria.Markets, "product.markets"),
    ];

    private static readonly PlainPattern ListName = PlainPattern.Of("@[a-z0-9-]+/[a-z0-9-]+");

    private BoundExpression BindListed(CallSyntax call)
    {
        BoundExpression product = Bind(call.Arguments[0]);
        BoundExpression found = AsParameter(call.Arguments[1]) is { } name ? FindParameter(name) : Bind(call.Arguments[1]);
        if (IsError(product, found))
        {
            return ErrorNode();
        }

        if (product.Type is not { Kind: ValueKind.Record, Name: "product" })
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`listed` needs a product, but this is {product.Type.Describe()}");
        }

        if (found is not BoundParameter { Parameter.Values: [EntryList list] })
        {
            return Fail(
                BindingProblems.WrongType,
                call.Arguments[1].Span,
                $"`listed` needs a list file, but this is {found.Type.Describe()}",
                "import one: `\"imports\": { \"prohibited\": \"reference/prohibited\" }`, and write `listed(product, @prohibited)`");
        }

        foreach ((Criteria asked, string fact) in ListedFacts)
        {
            if ((list.Asks & asked) != Criteria.None)
            {
                _reads.Add(fact);
            }
        }

        bool changes = list.Dates.Count > 0;
        (_isTimeless, _readsClock) = (_isTimeless && !changes, _readsClock || changes);
        BoundListed listed = new(BoundType.Boolean, product, list, PathOf(product));
        _listed ??= _variables.Count == 0 ? listed : null;
        return listed;
    }

    /// <summary>A parameter; also one such as <c>@reference/prohibited</c>, which reads like a division.</summary>
    private ParameterSyntax? AsParameter(ExpressionSyntax syntax) => syntax switch
    {
        ParameterSyntax parameter => parameter,
        BinarySyntax when ListName.IsMatch(Words(syntax)) => new ParameterSyntax(syntax.Span, Words(syntax)[1..]),
        _ => null,
    };
}
