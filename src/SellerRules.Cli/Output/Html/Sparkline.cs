using System.Globalization;
using SellerRules.Facts;

namespace SellerRules.Cli.Output.Html;

/// <summary>Successive values as a small line; a value that isn't known leaves a gap.</summary>
internal static class Sparkline
{
    private const int Width = 120;
    private const int Height = 28;
    private const int Margin = 4;
    private const int Longest = 26;

    /// <summary>Draws the line, where there are two values at least.</summary>
    public static void Write(Markup html, FigureSeries series, PageWords words, TextChoice texts)
    {
        Finding[] findings = [.. series.Points.TakeLast(Longest).Select(point => point.Entry.Finding)];
        decimal?[] values = [.. findings.Select(NumberOf)];
        decimal[] known = [.. values.OfType<decimal>()];
        if (known.Length < 2)
        {
            return;
        }

        (decimal low, decimal high) = (known.Min(), known.Max());
        string label = words.TrendOf(FigureText.Spoken(findings.First(f => NumberOf(f) is not null), texts), FigureText.Spoken(findings.Last(f => NumberOf(f) is not null), texts), known.Length);
        html.Open("svg", ("class", $"spark {StatusMark.ClassOf(findings[^1].Status)}"), ("viewBox", $"0 0 {Width} {Height}"), ("width", $"{Width}"), ("height", $"{Height}"), ("role", "img"), ("aria-label", label));
        html.Open("path", ("d", Path(values, low, high))).Close();
        int last = Array.FindLastIndex(values, value => value is not null);
        (decimal x, decimal y) = Place(last, values.Length, values[last]!.Value, low, high);
        html.Open("circle", ("cx", Text(x)), ("cy", Text(y)), ("r", "3")).Close().Close();
    }

    /// <summary>A finding's figure as a number, whatever its unit; null where it is none.</summary>
    public static decimal? NumberOf(Finding finding) => finding.Value switch
    {
        decimal number => number,
        int number => number,
        Money money => money.Amount,
        NodaTime.Duration length => (decimal)length.TotalTicks,
        _ => null,
    };

    private static string Path(decimal?[] values, decimal low, decimal high)
    {
        List<string> steps = [];
        bool drawing = false;
        foreach ((int i, decimal? value) in values.Index())
        {
            if (value is { } known)
            {
                (decimal x, decimal y) = Place(i, values.Length, known, low, high);
                steps.Add($"{(drawing ? 'L' : 'M')}{Text(x)} {Text(y)}");
            }

            drawing = value is not null;
        }

        return string.Concat(steps);
    }

    private static (decimal X, decimal Y) Place(int i, int count, decimal value, decimal low, decimal high)
    {
        decimal share = high == low ? 0.5m : (value - low) / (high - low);
        return (Margin + ((Width - (2m * Margin)) * i / Math.Max(1, count - 1)), Height - Margin - ((Height - (2 * Margin)) * share));
    }

    private static string Text(decimal place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}
