using NodaTime;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>
/// Puts records together into a document, and sees to it that each stands in it once: the same again counts once, one that was recorded later
/// replaces the earlier, and any other second one is rejected. Not thread-safe.
/// </summary>
internal sealed class DocumentAssembly(FactTypes types, IDateTimeZoneProvider zones, Recorded? recorded)
{
    private readonly Dictionary<string, List<object>> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string? Store, string Id), int> _index = [];
    private readonly Dictionary<object, FactPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly List<FactNote> _notes = [];
    private readonly List<Rejection> _rejected = [];

    /// <summary>Adds a record of a top-level type, which was read at a place (null where that isn't known).</summary>
    public void Add(FactType type, object record, FactPlace? place)
    {
        if (place is not null)
        {
            _places[record] = place;
        }

        List<object> records = Give(type);
        string id = type.Identify!(record, OnlyStore, zones);
        (string, string?, string) key = (type.Name, StoreOf(record), id);
        if (_index.TryGetValue(key, out int first))
        {
            Meet(type, id, records, first, record);
        }
        else
        {
            _index.Add(key, records.Count);
            records.Add(record);
        }
    }

    /// <summary>Says that the list of a type's records was given, if only as empty; the list, as far as it is filled.</summary>
    public List<object> Give(FactType type)
    {
        if (!_records.TryGetValue(type.Name, out List<object>? records))
        {
            _records.Add(type.Name, records = []);
        }

        return records;
    }

    /// <summary>The document; <paramref name="notes"/> on records that weren't taken are left out.</summary>
    public FactsDocument Build(IEnumerable<FactNote> notes)
    {
        FactLists lists = FactLists.Empty;
        Dictionary<string, IReadOnlyList<object>> own = new(StringComparer.Ordinal);
        foreach ((string name, List<object> records) in _records)
        {
            FactType type = types.Find(name)!;
            if (IsOurs(type))
            {
                lists = lists.With(type.ClrType, Typed(type, records));
            }
            else
            {
                own.Add(name, records);
            }
        }

        return new FactsDocument
        {
            Recorded = recorded,
            Lists = lists,
            Own = own,
            Notes = [.. notes.Where(n => !_gone.Contains(n.Record)), .. _notes],
            Rejected = _rejected,
            Places = _places,
            Types = types,
            Zones = zones,
        };
    }

    /// <summary>The store that a record belongs to, the only one where it names none. So stores are added first.</summary>
    private string? StoreOf(object record) => record is Store ? null : StoreIds.Of(record) ?? OnlyStore;

    private string? OnlyStore => _records.GetValueOrDefault("store") is [Store store] ? store.Id : null;

    private void Meet(FactType type, string id, List<object> records, int first, object second)
    {
        object earlier = records[first];
        if (ReferenceEquals(earlier, second))
        {
            return;
        }

        if (FactEquality.AreEqual(types, type, earlier, second))
        {
            Drop(second);
        }
        else if (Until(second) is { } until && Until(earlier) is { } before && until > before)
        {
            records[first] = second;
            string seen = _places.TryGetValue(earlier, out FactPlace? place) ? $", {place}" : "";
            _notes.Add(new FactNote(second, type.Name, "replaced-record", $"recorded until {IsoText.Of(until)}; it replaces what was recorded until {IsoText.Of(before)}{seen}", []));
            Drop(earlier);
        }
        else
        {
            string where = _places.TryGetValue(earlier, out FactPlace? place) ? place.ToString() : "which was read before";
            FactProblem problem = FactProblems.SecondRecord(type.Name, id, where);
            _rejected.Add((_places.GetValueOrDefault(second) ?? new FactPlace("(facts)", 1, 1)).Reject(problem, type.Name));
            Drop(second);
        }
    }

    private void Drop(object record)
    {
        _places.Remove(record);
        foreach (object part in FactEquality.PartsOf(types, record))
        {
            _gone.Add(part);
        }
    }

    private Instant? Until(object record) => ((Recorded?)record.GetType().GetProperty(nameof(Recorded))?.GetValue(record) ?? recorded)?.Until;

    private static bool IsOurs(FactType type) => type.ClrType.Assembly == typeof(FactTypes).Assembly;

    private static IReadOnlyList<object> Typed(FactType type, List<object> records)
    {
        Array typed = Array.CreateInstance(type.ClrType, records.Count);
        ((System.Collections.ICollection)records).CopyTo(typed, 0);
        return (IReadOnlyList<object>)typed;
    }
}
