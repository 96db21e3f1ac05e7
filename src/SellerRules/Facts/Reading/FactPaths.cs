using SellerRules.Diagnostics;

namespace SellerRules.Facts.Reading;

/// <summary>Looks up facts by paths such as <c>order.preSale</c>; a document's key, such as <c>orders</c>, is the whole list.</summary>
internal static class FactPaths
{
    /// <summary>The fact; null where there is none, with what was probably meant.</summary>
    public static FactProperty? Find(FactTypes types, string path, out string? suggestion)
    {
        suggestion = null;
        if (types.Find("store")!.Find(path) is { } list && StoreLists.IsOne(types.Find("store")!, list))
        {
            return list;
        }

        string[] parts = path.Split('.');
        FactType? type = types.Find(parts[0]);
        if (type is null)
        {
            suggestion = Suggestion.DidYouMean(path, types.All.SelectMany(t => t.Properties.Select(p => $"{t.Name}.{p.Name}")));
            return null;
        }

        FactProperty? fact = parts.Length == 2 ? type.Find(parts[1]) : null;
        if (fact is null)
        {
            string[] paths = [.. type.Properties.Select(p => $"{type.Name}.{p.Name}")];
            suggestion = Suggestion.DidYouMean(path, paths) ?? $"facts of `{type.Name}` are {FactProblems.Quoted(paths)}";
        }

        return fact;
    }
}
