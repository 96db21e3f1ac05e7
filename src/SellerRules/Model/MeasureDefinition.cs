using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A number and the bands that it can fall in, of which the first that matches holds.</summary>
internal sealed record MeasureDefinition(Location Location, ExpressionText Value, IReadOnlyList<BandDefinition> Bands) : KindDefinition(Location);
