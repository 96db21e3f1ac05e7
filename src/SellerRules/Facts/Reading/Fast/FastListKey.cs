using System.Text;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A key that a document may have, as far as <see cref="FastReader"/> takes it. Immutable.</summary>
/// <param name="Name">The key in UTF-8.</param>
/// <param name="Meaning">What stands under it.</param>
/// <param name="Type">The type of its records; null where it holds none.</param>
/// <param name="Plan">How they are read; null where it holds none.</param>
internal sealed record FastListKey(byte[] Name, FastKeyMeaning Meaning, FactType? Type, Lazy<FastPlan>? Plan)
{
    private const int MaxKeys = 64;

    /// <summary>The keys that documents with the given types may have; none where there are more than fit into a word.</summary>
    public static FastListKey[] Of(FactTypes types)
    {
        FastPlans plans = FastPlans.Of(types);
        IReadOnlyList<FactType> given = RecordReader.Of(types).TopTypes;
        FactType[] top = [.. given.Where(type => type.Name == "order"), .. given.Where(type => type.Name != "order")];
        FastListKey[] keys =
        [
            .. top.Select(type => Make(type.Key, FastKeyMeaning.Records, type)),
            Make("store", FastKeyMeaning.Record, types.Find("store")),
            Make("recorded", FastKeyMeaning.Recorded, null),
            Make("zone", FastKeyMeaning.Zone, null),
            Make("note", FastKeyMeaning.Note, null),
            Make("$schema", FastKeyMeaning.Note, null),
        ];
        return keys.Length > MaxKeys ? [] : keys;

        FastListKey Make(string name, FastKeyMeaning meaning, FactType? type) => new(Encoding.UTF8.GetBytes(name), meaning, type, type is null ? null : plans.Of(type));
    }
}
