namespace SellerRules.References;

/// <summary>Codes of tracking events; one that ends in <c>*</c> stands for all that begin so. Immutable.</summary>
internal sealed class TrackingCodes
{
    private readonly HashSet<string> _whole;
    private readonly string[] _beginnings;

    /// <summary>Takes the codes as written.</summary>
    public TrackingCodes(IReadOnlyList<string> codes)
    {
        _whole = new HashSet<string>(codes.Where(c => !c.EndsWith('*')), StringComparer.OrdinalIgnoreCase);
        _beginnings = [.. codes.Where(c => c.EndsWith('*')).Select(c => c[..^1])];
    }

    private TrackingCodes(HashSet<string> whole, string[] beginnings) => (_whole, _beginnings) = (whole, beginnings);

    /// <summary>The codes of several lists.</summary>
    public static TrackingCodes AnyOf(IReadOnlyList<TrackingCodes> lists) =>
        new(new HashSet<string>(lists.SelectMany(list => list._whole), StringComparer.OrdinalIgnoreCase), [.. lists.SelectMany(list => list._beginnings).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>Whether a code is one of them.</summary>
    public bool Contains(string code) => _whole.Contains(code) || Array.Exists(_beginnings, b => code.StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
