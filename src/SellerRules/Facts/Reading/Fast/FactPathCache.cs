namespace SellerRules.Facts.Reading.Fast;

/// <summary>Remembers which texts name facts. Not thread-safe.</summary>
internal sealed class FactPathCache(FactTypes types)
{
    private const int MaxKept = 1024;

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a path such as <c>order.paidAt</c> names a fact.</summary>
    public bool IsFact(string path)
    {
        if (!_known.TryGetValue(path, out bool isFact))
        {
            isFact = FactPaths.Find(types, path, out _) is not null;
            if (_known.Count < MaxKept)
            {
                _known.Add(path, isFact);
            }
        }

        return isFact;
    }
}
