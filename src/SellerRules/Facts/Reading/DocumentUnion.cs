using System.Reflection;
using NodaTime;
using SellerRules.References;

namespace SellerRules.Facts.Reading;

/// <summary>Makes one document of several.</summary>
internal static class DocumentUnion
{
    private static readonly MethodInfo CloneMethod = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The union, in the order of the documents.</summary>
    public static FactsDocument Of(IReadOnlyList<FactsDocument> documents)
    {
        if (documents.Count <= 1)
        {
            return documents.Count == 1 ? documents[0] : new FactsDocument();
        }

        FactTypes types = documents.MaxBy(d => d.Types.All.Length)!.Types;
        IDateTimeZoneProvider zones = documents.Select(d => d.Zones).FirstOrDefault(z => !ReferenceEquals(z, TimeZones.Default)) ?? TimeZones.Default;
        bool manyStores = documents.SelectMany(d => d.Stores).DistinctBy(s => s.Id, StringComparer.Ordinal).Count() > 1;
        bool oneRecorded = documents.All(d => FactEquality.SameRecorded(d.Recorded, documents[0].Recorded));
        DocumentAssembly assembly = new(types, zones, oneRecorded ? documents[0].Recorded : null);
        Dictionary<object, object> kept = new(ReferenceEqualityComparer.Instance);
        foreach (FactType type in types.All.Where(t => !t.IsNested && t.Key.Length > 0))
        {
            foreach (FactsDocument document in documents)
            {
                if (document.IsGiven(type.Name))
                {
                    assembly.Give(type);
                }

                string? store = manyStores ? document.DefaultStore : null;
                Recorded? recorded = oneRecorded ? null : document.Recorded ?? new Recorded();
                foreach (object record in document.RecordsOf(type.Name))
                {
                    kept[record] = Own(type, record, store, recorded);
                    assembly.Add(type, kept[record], document.Places.GetValueOrDefault(record));
                }
            }
        }

        FactsDocument united = assembly.Build(documents.SelectMany(d => d.Notes).Select(n => n with { Record = kept.GetValueOrDefault(n.Record, n.Record) }));
        Assumption[] assume = Assumptions(types, documents, out Rejection[] contradictions);
        return united with
        {
            Assume = assume,
            Rates = [.. documents.SelectMany(d => d.Rates).Distinct()],
            Rejected = [.. documents.SelectMany(d => d.Rejected), .. united.Rejected, .. contradictions],
        };
    }

    /// <summary>The record with what it has from its document; the same object where it has nothing from there.</summary>
    private static object Own(FactType type, object record, string? store, Recorded? recorded)
    {
        PropertyInfo? recordedProperty = type.ClrType.GetProperty(nameof(Recorded), typeof(Recorded));
        PropertyInfo? storeProperty = type.Properties.FirstOrDefault(p => p is { Name: "store", IsReference: true })?.Property;
        bool takesRecorded = recorded is not null && recordedProperty is not null && recordedProperty.GetValue(record) is null;
        bool takesStore = store is not null && storeProperty is not null && storeProperty.GetValue(record) is null;
        if (!takesRecorded && !takesStore)
        {
            return record;
        }

        object copy = CloneMethod.Invoke(record, null)!;
        if (takesRecorded)
        {
            recordedProperty!.SetValue(copy, recorded);
        }

        if (takesStore)
        {
            storeProperty!.SetValue(copy, store);
        }

        return copy;
    }

    private static Assumption[] Assumptions(FactTypes types, IReadOnlyList<FactsDocument> documents, out Rejection[] contradictions)
    {
        List<Rejection> rejected = [];
        Dictionary<string, Assumption> assumed = new(StringComparer.Ordinal);
        foreach (Assumption assumption in documents.SelectMany(d => d.Assume))
        {
            if (!assumed.TryAdd(assumption.Path, assumption) && !FactEquality.AreEqual(types, assumed[assumption.Path].Value, assumption.Value))
            {
                FactProblem problem = new(FactProblems.Assumption, $"`{assumption.Path}` is assumed in two ways; the first one counts");
                rejected.Add(new FactPlace("(assume)", 1, 1).Reject(problem, null));
            }
        }

        contradictions = [.. rejected];
        return [.. assumed.Values];
    }
}
