namespace SellerRules.Expressions.Runtime;

/// <summary>A lookup table. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
internal sealed class LookupTable<T>(Dictionary<string, T> rows, bool isByPath)
{
    private const string Rest = "*";

    /// <summary>The table of rows as they were checked.</summary>
    public static LookupTable<T> Of(IReadOnlyDictionary<string, object> rows, bool isByPath)
    {
        Dictionary<string, T> typed = new(rows.Count, StringComparer.Ordinal);
        foreach ((string key, object value) in rows)
        {
            typed.Add(key, (T)value);
        }

        return new LookupTable<T>(typed, isByPath);
    }

    /// <summary>The row of a key: by path the deepest that the key is or lies under, else the key's own; then the rest's. False where there is none.</summary>
    public bool TryFind(string key, out T value)
    {
        string path = key;
        bool found = rows.TryGetValue(path, out T? row);
        while (!found && isByPath && path.LastIndexOf('/') is > 0 and int end)
        {
            path = path[..end];
            found = rows.TryGetValue(path, out row);
        }

        found = found || rows.TryGetValue(Rest, out row);
        value = row!;
        return found;
    }
}
