using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A store's stock keeping units: those of its products, and those that were sold.</summary>
internal static class SkuLists
{
    private static readonly FrameSlots Product = new(FactTypes.Standard.Find("product")!);
    private static readonly int Skus = Product.ListSlot("skus");
    private static readonly int DelistedAt = Product.InstantSlot("delistedAt");

    /// <summary>The units, those of products first.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame store, CutListRead read)
    {
        string id = ((Store)store.Record).Id;
        RecordCoverage coverage = SalesCoverage.Of(store.Scope, id);
        IFoldTotals? sold = coverage.HoldsAll ? store.Scope.Stores.Orders.At(context, id, new SkuFold(LabelFigure.SoldAt)) : null;
        IReadOnlyList<Frame>? products = ProductsOf(store.Scope, id);
        if (sold is null || products is null)
        {
            context.Names.Add(sold is null ? "orders" : "products");
            return context.Unknown<ListValue>(products is null ? "products" : "orders");
        }

        string? codeless = sold.For(context, string.Empty).Names.FirstOrDefault() ?? (products.Any(product => product.Children(Skus) is null) ? "product.skus" : null);
        string? more = StoreListReads.MoreName(context, coverage, "orders") ?? codeless;
        FrameLayout layout = store.Scope.LayoutOf(read.Type);
        return Maybe<ListValue>.Of(new ListValue(
            ListItem.AllOf([.. CodesOf(products).Concat(sold.Labels(context)).Distinct().Select(code => new Frame(layout, new Sku(id, code), null, store.Scope))]),
            more,
            read.Path)
        {
            Coverage = coverage,
            MoreOfAnyTime = codeless,
            WholeName = "orders",
        });
    }

    /// <summary>The codes that a store's products give.</summary>
    public static IEnumerable<string> CodesOf(IReadOnlyList<Frame> products) =>
        products.SelectMany(product => product.Children(Skus) ?? []).Select(sku => ((ProductSku)sku.Record).Sku).OfType<string>().Distinct();

    /// <summary>A store's products; null where they aren't known.</summary>
    public static IReadOnlyList<Frame>? ProductsOf(FactsScope scope, string store) =>
        scope.IsWhole && scope.Stores.RecordsOf("product", "products") is { AreKept: true } products && products.CoverageOf(store, Time.Nanos.Absent).HoldsAll
            ? products.Of(store)
            : null;

    /// <summary>Whether a unit is on sale: on that of any product that is.</summary>
    public static Maybe<bool> Listed(EvaluationContext context, Frame sku, string path)
    {
        if (ProductsOf(sku.Scope, sku.StoreId) is not { } products)
        {
            return context.Unknown<bool>("products");
        }

        int start = context.Names.Mark;
        Maybe<bool> listed = Maybe<bool>.Of(false);
        foreach (Frame product in products)
        {
            Maybe<bool> here = ListedOn(context, product, ((Sku)sku.Record).Code);
            if (here is { IsKnown: true, Value: true })
            {
                context.Names.DropFrom(start);
                return here;
            }

            listed = here.IsKnown ? listed : Maybe<bool>.Undecided(State.Unknown);
        }

        return listed;
    }

    private static Maybe<bool> ListedOn(EvaluationContext context, Frame product, string? code)
    {
        if (product.Children(Skus) is not { } skus)
        {
            return context.Unknown<bool>("product.skus");
        }

        ProductSku[] same = [.. skus.Select(sku => (ProductSku)sku.Record).Where(sku => sku.Sku == code)];
        if (same.All(sku => sku.Listed == false))
        {
            return Maybe<bool>.Of(false);
        }

        int mark = context.Names.Mark;
        Maybe<bool> isGone = Logic.IsSome(context, FactReads.Event(context, product, DelistedAt, "product.delistedAt"), mark);
        if (isGone is { IsKnown: true, Value: true })
        {
            return Maybe<bool>.Of(false);
        }

        if (!same.Any(sku => sku.Listed == true))
        {
            context.Names.Add("product.skus[].listed");
            return Maybe<bool>.Undecided(State.Unknown);
        }

        return Logic.Not(isGone);
    }
}
