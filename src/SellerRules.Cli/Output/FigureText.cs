using System.Globalization;
using System.Text.Json;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Cli.Output;

/// <summary>A finding's figure in output: numbers as numbers, everything that has a unit or a calendar as text.</summary>
internal static class FigureText
{
    private const int ShownDigits = 4;

    /// <summary>Writes the member <c>value</c>.</summary>
    public static void WriteJson(Utf8JsonWriter json, object? figure)
    {
        switch (figure)
        {
            case null:
                json.WriteNull(FindingKeys.Value);
                break;
            case bool truth:
                json.WriteBoolean(FindingKeys.Value, truth);
                break;
            case decimal or int or long:
                json.WriteNumber(FindingKeys.Value, JsonValues.WithoutTrailingZeros(Convert.ToDecimal(figure, CultureInfo.InvariantCulture)));
                break;
            default:
                json.WriteString(FindingKeys.Value, Of(figure));
                break;
        }
    }

    /// <summary>A finding's figure as people read it, with its unit, rounded to four digits; a dash where it has none.</summary>
    public static string Spoken(Finding finding, TextChoice texts)
    {
        string? figure = finding.ValueText(texts.Language, texts.DisplayZone, ShownDigits);
        return figure is null ? "–" : finding.Unit is { } unit ? $"{figure} {unit}" : figure;
    }

    /// <summary>The figure as text, the same under every culture.</summary>
    public static string Of(object figure) => figure switch
    {
        Money money => money.ToString(),
        Instant instant => JsonValues.Of(instant),
        LocalDate date => IsoText.Of(date),
        Duration duration => Length(duration),
        decimal number => JsonValues.WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => figure.ToString() ?? string.Empty,
    };

    // In hours, as facts are written: `P2D` would be two dates of a calendar.
    private static string Length(Duration length)
    {
        long seconds = Math.Abs(length.ToInt64Nanoseconds()) / NodaConstants.NanosecondsPerSecond;
        decimal rest = JsonValues.WithoutTrailingZeros((seconds % 60) + (Math.Abs(length.NanosecondOfDay) % NodaConstants.NanosecondsPerSecond / 1_000_000_000m));
        string text = Part(seconds / 3600, "H") + Part(seconds / 60 % 60, "M") + Part(rest, "S");
        return (length < Duration.Zero ? "-PT" : "PT") + (text.Length == 0 ? "0S" : text);
    }

    private static string Part(decimal count, string unit) => count == 0 ? string.Empty : count.ToString(CultureInfo.InvariantCulture) + unit;
}
