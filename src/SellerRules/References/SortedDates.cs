using NodaTime;

namespace SellerRules.References;

/// <summary>Lists of dates that ascend, each once. By hand, since sets and sorts of dates are code that every process would have to make anew, for a handful of dates.</summary>
internal static class SortedDates
{
    /// <summary>Puts a date in its place, where it isn't there yet.</summary>
    public static void Add(List<LocalDate> dates, LocalDate date)
    {
        int place = PlaceOf(dates, date);
        if (place == dates.Count || dates[place] != date)
        {
            dates.Insert(place, date);
        }
    }

    /// <summary>Whether a date is there.</summary>
    public static bool Contains(List<LocalDate> dates, LocalDate date) => PlaceOf(dates, date) is int place && place < dates.Count && dates[place] == date;

    private static int PlaceOf(List<LocalDate> dates, LocalDate date)
    {
        int begin = 0;
        int end = dates.Count;
        while (begin < end)
        {
            int middle = (begin + end) / 2;
            (begin, end) = dates[middle] < date ? (middle + 1, end) : (begin, middle);
        }

        return begin;
    }
}
