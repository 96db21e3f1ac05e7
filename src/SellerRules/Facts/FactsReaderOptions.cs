using NodaTime;
using SellerRules.References;

namespace SellerRules.Facts;

/// <summary>How facts are read. Immutable.</summary>
public sealed record FactsReaderOptions
{
    /// <summary>The name that rejections show for the input. Default: <c>(facts)</c>.</summary>
    public string FileName { get; init; } = "(facts)";

    /// <summary>
    /// The zone of instants written without an offset, where the document names none. Default: null, such an instant is rejected.
    /// </summary>
    public DateTimeZone? DefaultZone { get; init; }

    /// <summary>
    /// The zones of single facts, by paths such as <c>order.paidAt</c>, where the document's own <c>zones</c> don't name the fact; they go before
    /// <see cref="DefaultZone"/> and the document's <c>zone</c>. Default: none. A path that is no instant makes reading throw an
    /// <see cref="ArgumentException"/>.
    /// </summary>
    public IReadOnlyDictionary<string, DateTimeZone> FieldZones { get; init; } = new Dictionary<string, DateTimeZone>();

    /// <summary>
    /// The tz database by which zones are read: the document's own, those of days and weeks, and that of foreign formats. Its zones must be immutable and it
    /// must be thread-safe, as those of NodaTime are. Default: the one that comes with NodaTime. Take the one that the rule sets have
    /// (<see cref="RuleSets.Zones"/>), else a day may be read by one database and judged by another.
    /// </summary>
    public IDateTimeZoneProvider Zones { get; init; } = TimeZones.Default;

    /// <summary>The types of record that a document may hold. Default: <see cref="FactTypes.Standard"/>.</summary>
    public FactTypes Types { get; init; } = FactTypes.Standard;

    /// <summary>Sees to it that the zones belong to facts that have one.</summary>
    /// <exception cref="ArgumentException">One doesn't.</exception>
    internal void Check()
    {
        foreach (string path in FieldZones.Keys)
        {
            if (Reading.FieldZones.Refusal(Types, path) is { } refusal)
            {
                throw new ArgumentException($"{nameof(FieldZones)}: {refusal.Reason}.");
            }
        }
    }
}
