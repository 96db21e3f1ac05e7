using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Judging.Messages;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Checks that every value falls in a band, and something in every band, on each date on which a bound changes.</summary>
internal static class BandCoverage
{
    /// <summary>Whether the bands leave no gap and each can hold; what is wrong is reported.</summary>
    public static bool Check(IReadOnlyList<BoundBand> bands, BoundType type, Location measure, DiagnosticBag bag)
    {
        List<Parameter> bounds = [.. bands.SelectMany(band => new[] { band.Lower, band.Upper }).OfType<Parameter>()];
        long first = long.MinValue;
        bounds.ForEach(bound => first = Math.Max(first, bound.From[0]));
        bool isSound = CheckOn(first, bands, type, measure, bag);
        for (long date = NextAfter(first, bounds); isSound && date != Nanos.None; date = NextAfter(date, bounds))
        {
            isSound = CheckOn(date, bands, type, measure, bag);
        }

        return isSound;
    }

    /// <summary>The first later date on which a bound changes; <see cref="Nanos.None"/>: none does.</summary>
    private static long NextAfter(long date, List<Parameter> bounds)
    {
        long next = Nanos.None;
        foreach (Parameter bound in bounds)
        {
            for (int i = 0; i < bound.From.Count; i++)
            {
                next = bound.From[i] > date ? Math.Min(next, bound.From[i]) : next;
            }
        }

        return next;
    }

    private static bool CheckOn(long date, IReadOnlyList<BoundBand> bands, BoundType type, Location measure, DiagnosticBag bag)
    {
        List<BandGap> left = [new(BandCut.First, BandCut.Last)];
        bool isSound = true;
        foreach (BoundBand band in bands)
        {
            BandCut from = band.Lower is null ? BandCut.First : Cut(band.Lower, date, isBehind: !band.Definition.Lower!.IsInclusive);
            BandCut to = band.Upper is null ? BandCut.Last : Cut(band.Upper, date, isBehind: band.Definition.Upper!.IsInclusive);
            bool isEmpty = from.CompareTo(to) >= 0;
            if (isEmpty || !left.Exists(gap => gap.From.CompareTo(to) < 0 && from.CompareTo(gap.To) < 0))
            {
                isSound = false;
                bag.Report(
                    FigureProblems.UnreachableBand,
                    band.Definition.Location,
                    $"nothing falls in the band `{band.Definition.Name}`{Since(date)}: {(isEmpty ? "there is no room between its bounds" : "the bands before it take all that it could hold")}",
                    isEmpty ? "exchange its bounds" : "bands are tried in the order written: put the narrower one first, or leave one out");
            }

            left = Without(left, from, to);
        }

        if (isSound && left.Count > 0)
        {
            bag.Report(
                FigureProblems.BandGap,
                measure,
                $"no band holds {Words(left[0], type)}{Since(date)}",
                "let the bands meet, or end with a band without bounds, which holds the rest");
        }

        return isSound && left.Count == 0;
    }

    private static List<BandGap> Without(List<BandGap> gaps, BandCut from, BandCut to)
    {
        if (from.CompareTo(to) >= 0)
        {
            return gaps;
        }

        List<BandGap> left = [];
        foreach (BandGap gap in gaps)
        {
            AddTo(left, gap.From, Min(gap.To, from));
            AddTo(left, Max(gap.From, to), gap.To);
        }

        return left;
    }

    private static void AddTo(List<BandGap> gaps, BandCut from, BandCut to)
    {
        if (from.CompareTo(to) < 0)
        {
            gaps.Add(new BandGap(from, to));
        }
    }

    private static BandCut Cut(Parameter bound, long date, bool isBehind)
    {
        int at = bound.From.Count - 1;
        while (bound.From[at] > date)
        {
            at--;
        }

        decimal value = bound.Values[at] switch
        {
            Money money => money.Amount,
            long length => length,
            object number => (decimal)number,
        };
        return new BandCut(0, value, isBehind);
    }

    private static string Since(long date) =>
        date == long.MinValue ? string.Empty : $" from {Nanos.ToInstant(date).ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)} on";

    private static string Words(BandGap gap, BoundType type)
    {
        if (gap.From.Infinity == 0 && gap.To.Infinity == 0 && gap.From.Value == gap.To.Value)
        {
            return "exactly " + Number(gap.From.Value, type);
        }

        string lower = gap.From.Infinity != 0 ? string.Empty : (gap.From.IsBehind ? "what is over " : "what is at least ") + Number(gap.From.Value, type);
        string upper = gap.To.Infinity != 0 ? string.Empty : (gap.To.IsBehind ? "at most " : "under ") + Number(gap.To.Value, type);
        return lower.Length == 0 ? "what is " + upper : upper.Length == 0 ? lower : lower + " and " + upper;
    }

    private static string Number(decimal value, BoundType type) =>
        type.Kind == ValueKind.Duration ? LimitText.Elapsed((long)value, "en") : ValueText.Of(value, type, DateTimeZone.Utc, "en");

    private static BandCut Min(BandCut a, BandCut b) => a.CompareTo(b) <= 0 ? a : b;

    private static BandCut Max(BandCut a, BandCut b) => a.CompareTo(b) >= 0 ? a : b;
}
