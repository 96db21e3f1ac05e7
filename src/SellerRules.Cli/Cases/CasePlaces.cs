using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Cli.Cases;

/// <summary>Places in files of cases as <c>file:line:column</c>.</summary>
internal static class CasePlaces
{
    /// <summary>Where a run of text begins.</summary>
    public static string Of(Location at) => string.Create(CultureInfo.InvariantCulture, $"{at.File.Path}:{at.Position.Line}:{at.Position.Column}");
}
