namespace SellerRules.Expressions.Runtime;

/// <summary>A lookup table. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
internal sealed class LookupTable<T>(IEnumerable<KeyValuePair<string, T>> rows, bool isByPath)
{
    private const string Rest = "*";

    private readonly Dictionary<string, T> _rows = new(rows, StringComparer.Ordinal);

    /// <summary>The row of a key: by path the deepest that the key is or lies under, else the key's own; then the rest's. False where there is none.</summary>
    public bool TryFind(string key, out T value)
    {
        string path = key;
        bool found = _rows.TryGetValue(path, out T? row);
        while (!found && isByPath && path.LastIndexOf('/') is > 0 and int end)
        {
            path = path[..end];
            found = _rows.TryGetValue(path, out row);
        }

        found = found || _rows.TryGetValue(Rest, out row);
        value = row!;
        return found;
    }
}
