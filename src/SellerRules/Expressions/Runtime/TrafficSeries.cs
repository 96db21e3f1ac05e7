using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The days of traffic by store and date. Not thread-safe.</summary>
internal sealed class TrafficSeries
{
    // A year's days have numbers of their own. Dates as keys would be code that each process compiles anew.
    private const int YearSpan = 400;

    private readonly Dictionary<string, Dictionary<int, Frame>> _days = new(StringComparer.Ordinal);

    /// <summary>Frames a document's days of traffic; of two of one store and date the first stands, as reading has refused the second.</summary>
    public TrafficSeries(FactsScope scope)
    {
        Days = scope.FramesOf("trafficDay");
        foreach (Frame day in Days)
        {
            TrafficDay record = (TrafficDay)day.Record;
            if (DerivedTrafficDayFacts.DateOf(record) is { } date)
            {
                string store = scope.StoreOf(record.Store) ?? string.Empty;
                if (!_days.TryGetValue(store, out Dictionary<int, Frame>? own))
                {
                    _days.Add(store, own = []);
                }

                own.TryAdd(NumberOf(date), day);
            }
        }
    }

    /// <summary>The days, in input order.</summary>
    public IReadOnlyList<Frame> Days { get; }

    /// <summary>The day so many days from another; null where it isn't among the facts.</summary>
    public Frame? Find(Frame day, int days)
    {
        TrafficDay record = (TrafficDay)day.Record;
        return DerivedTrafficDayFacts.DateOf(record) is { } date && _days.TryGetValue(day.Scope.StoreOf(record.Store) ?? string.Empty, out Dictionary<int, Frame>? own)
            ? own.GetValueOrDefault(NumberOf(date.PlusDays(days)))
            : null;
    }

    private static int NumberOf(LocalDate date) => (date.Year * YearSpan) + date.DayOfYear;
}
