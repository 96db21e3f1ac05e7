using System.Collections;

namespace SellerRules.Facts.Reading;

/// <summary>Compares records by what they say: the records' own equality compares lists by reference.</summary>
internal static class FactEquality
{
    /// <summary>Whether two records of a type say the same, what they could know included.</summary>
    public static bool AreEqual(FactTypes types, FactType type, object a, object b) =>
        type.Properties.Where(p => p.Property is not null).All(p => AreEqual(types, p.Property!.GetValue(a), p.Property.GetValue(b)))
        && SameRecorded(RecordedOf(a), RecordedOf(b));

    /// <summary>A record and all that is nested in it.</summary>
    public static IEnumerable<object> PartsOf(FactTypes types, object record)
    {
        yield return record;
        FactType? type = types.Find(record.GetType());
        foreach (FactProperty held in type?.Properties.Where(p => p.HoldsRecords) ?? [])
        {
            IEnumerable<object> records = held.Property!.GetValue(record) switch
            {
                null => [],
                IEnumerable list => list.Cast<object>(),
                { } single => [single],
            };
            foreach (object part in records.SelectMany(r => PartsOf(types, r)))
            {
                yield return part;
            }
        }
    }

    /// <summary>Whether two statements of what facts could know say the same.</summary>
    public static bool SameRecorded(Recorded? a, Recorded? b) =>
        a is null || b is null ? a is null && b is null : a.From == b.From && a.Until == b.Until && a.Not.ToHashSet(StringComparer.Ordinal).SetEquals(b.Not);

    /// <summary>Whether two values of facts are the same.</summary>
    public static bool AreEqual(FactTypes types, object? a, object? b) => (a, b) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string x, string y) => x == y,
        (IEnumerable x, IEnumerable y) => x.Cast<object>().Count() == y.Cast<object>().Count()
            && x.Cast<object>().Zip(y.Cast<object>()).All(p => AreEqual(types, p.First, p.Second)),
        _ when types.Find(a.GetType()) is { } nested => AreEqual(types, nested, a, b),
        _ => a.Equals(b),
    };

    private static Recorded? RecordedOf(object record) => (Recorded?)record.GetType().GetProperty(nameof(Recorded))?.GetValue(record);
}
