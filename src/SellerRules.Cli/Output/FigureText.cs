using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;

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
                json.WriteNull("value");
                break;
            case bool truth:
                json.WriteBoolean("value", truth);
                break;
            case decimal or int or long:
                json.WriteNumber("value", JsonValues.WithoutTrailingZeros(Convert.ToDecimal(figure, CultureInfo.InvariantCulture)));
                break;
            default:
                json.WriteString("value", Of(figure));
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
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Duration duration => PeriodPattern.NormalizingIso.Format(Period.FromNanoseconds(duration.ToInt64Nanoseconds()).Normalize()),
        decimal number => JsonValues.WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => figure.ToString() ?? string.Empty,
    };
}
