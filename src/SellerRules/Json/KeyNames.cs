using Newtonsoft.Json;

namespace SellerRules.Json;

/// <summary>The keys of a file, each kept once: rules have the same keys over and over. Not thread-safe.</summary>
internal sealed class KeyNames : JsonNameTable
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Get(char[] key, int start, int length)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> wanted = key.AsSpan(start, length);
        if (!names.TryGetValue(wanted, out string? name))
        {
            name = wanted.ToString();
            _names.Add(name);
        }

        return name;
    }
}
