using NodaTime;
using SellerRules.Model;

namespace SellerRules.Facts.Reading;

/// <summary>How the local times of an input are read: in the zone of their own fact, else in that of the whole input. Immutable and thread-safe.</summary>
internal sealed class InputTimes
{
    private readonly LocalTimeResolver? _whole;
    private readonly Dictionary<string, LocalTimeResolver> _fields;

    /// <summary>Takes the zones. A zone of <paramref name="fields"/> goes before the same fact's in <paramref name="others"/>.</summary>
    public InputTimes(
        DateTimeZone? whole, IReadOnlyDictionary<string, DateTimeZone> fields, LocalTimePolicy policy, IReadOnlyDictionary<string, DateTimeZone>? others = null)
    {
        _whole = whole is null ? null : new LocalTimeResolver(whole, policy);
        _fields = new Dictionary<string, LocalTimeResolver>(StringComparer.Ordinal);
        Add(fields, policy);
        if (others is not null)
        {
            Add(others, policy);
        }
    }

    /// <summary>How the local times of a fact are read, such as <c>order.paidAt</c>; null: they are refused.</summary>
    public LocalTimeResolver? Of(string fact) => _fields.Count > 0 && _fields.TryGetValue(NameOf(fact), out LocalTimeResolver? own) ? own : _whole;

    private void Add(IReadOnlyDictionary<string, DateTimeZone> fields, LocalTimePolicy policy)
    {
        foreach (string fact in fields.Keys)
        {
            _fields.TryAdd(fact, new LocalTimeResolver(fields[fact], policy));
        }
    }

    // A list's members go by the list's name, and what a record could know by the document's own word for it.
    private static string NameOf(string fact)
    {
        string name = fact.EndsWith("[]", StringComparison.Ordinal) ? fact[..^2] : fact;
        int recorded = name.IndexOf(".recorded.", StringComparison.Ordinal);
        return recorded < 0 ? name : name[(recorded + 1)..];
    }
}
