using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>A product's listings: one for each of its markets.</summary>
internal static class ListingFrames
{
    /// <summary>The listings in the order of the markets, each once; null where the markets aren't given.</summary>
    public static Frame[]? Of(Frame product)
    {
        FrameLayout layout = product.Scope.LayoutOf("listing");
        return ((Product)product.Record).Markets is not { } markets ? null
            : [.. markets.Select(market => new Listing(market)).DistinctBy(listing => layout.Type.Identify!(listing, null, product.Scope.Zones), StringComparer.Ordinal).Select(listing => new Frame(layout, listing, product, product.Scope))];
    }
}
