using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The given weeks by store, start and what they are weeks of. Not thread-safe.</summary>
internal sealed class WeekSeries
{
    private readonly Dictionary<(string Type, string Store, long Start, string? Sku), Frame> _weeks = [];

    /// <summary>Gathers weeks; of two of one start the first stands, as reading has refused the second.</summary>
    public WeekSeries(IEnumerable<Frame> weeks)
    {
        foreach (Frame week in weeks)
        {
            _weeks.TryAdd(KeyOf(week, DerivedWeekFacts.StartOf(week)), week);
        }
    }

    /// <summary>The week like another that starts at an instant; null where it isn't among the facts.</summary>
    public Frame? Find(Frame week, long start) => _weeks.TryGetValue(KeyOf(week, start), out Frame? found) ? found : null;

    private static (string Type, string Store, long Start, string? Sku) KeyOf(Frame week, long start) =>
        (week.Layout.Type.Name, week.Scope.StoreOf(StoreIds.Of(week.Record)) ?? string.Empty, start, (week.Record as SkuWeek)?.Sku);
}
