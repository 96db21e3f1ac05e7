using System.Globalization;
using System.Text.RegularExpressions;
using SellerRules.Cli.Output.Html;

namespace SellerRules.Tests.Cli.Html;

public sealed partial class StyleSheetTests
{
    /// <summary>WCAG 2.2, level AA, for text of any size.</summary>
    private const double Enough = 4.5;

    private static readonly string[] Inks = ["ink", "soft", "link", "breached", "atRisk", "unknown", "running", "waiting", "met", "notApplicable"];

    [Fact]
    public void Colours_OfTextInEveryScheme_StandOutEnough()
    {
        Dictionary<string, string>[] schemes = [.. SchemePattern().Matches(StyleSheet.Text).Select(m => ColourPattern().Matches(m.Value).ToDictionary(c => c.Groups[1].Value, c => c.Groups[2].Value))];

        Assert.Equal(3, schemes.Length);
        Assert.All(schemes, scheme => Assert.All(
            Inks.SelectMany(ink => new[] { (ink, on: "paper"), (ink, on: "sheet") }),
            pair => Assert.True(Contrast(scheme[pair.ink], scheme[pair.on]) >= Enough, $"{pair.ink} {scheme[pair.ink]} on {pair.on} {scheme[pair.on]}: {Contrast(scheme[pair.ink], scheme[pair.on]):0.00}")));
    }

    [Fact]
    public void Text_HoldsNothingThatXmlWouldReadAsMarkup() => Assert.DoesNotMatch("[<&]", StyleSheet.Text);

    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { Luminance(one), Luminance(other) }.OrderDescending()];
        return (light[0] + 0.05) / (light[1] + 0.05);
    }

    private static double Luminance(string colour)
    {
        string full = colour.Length == 3 ? string.Concat(colour.Select(c => new string(c, 2))) : colour;
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(full.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)];
        double[] linear = [.. parts.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex SchemePattern();

    [GeneratedRegex("--([a-zA-Z]+): #([0-9a-fA-F]{3,6});")]
    private static partial Regex ColourPattern();
}
