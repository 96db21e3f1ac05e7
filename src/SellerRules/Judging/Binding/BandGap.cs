namespace SellerRules.Judging.Binding;

/// <summary>Values next to each other that no band holds yet.</summary>
/// <param name="From">The place before the first of them.</param>
/// <param name="To">The place behind the last.</param>
internal sealed record BandGap(BandCut From, BandCut To);
