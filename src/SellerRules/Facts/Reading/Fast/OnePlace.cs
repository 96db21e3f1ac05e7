using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Where the only record of a document stands. Immutable.</summary>
internal sealed class OnePlace(object record, FactPlace place) : IReadOnlyDictionary<object, FactPlace>
{
    /// <inheritdoc/>
    public int Count => 1;

    /// <inheritdoc/>
    public IEnumerable<object> Keys => [record];

    /// <inheritdoc/>
    public IEnumerable<FactPlace> Values => [place];

    /// <inheritdoc/>
    public FactPlace this[object key] => ContainsKey(key) ? place : throw new KeyNotFoundException();

    /// <inheritdoc/>
    public bool ContainsKey(object key) => ReferenceEquals(key, record);

    /// <inheritdoc/>
    public bool TryGetValue(object key, [MaybeNullWhen(false)] out FactPlace value)
    {
        value = ContainsKey(key) ? place : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<object, FactPlace>> GetEnumerator()
    {
        yield return new KeyValuePair<object, FactPlace>(record, place);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
