using SellerRules.Expressions.Binding;
using SellerRules.Model;

namespace SellerRules.Judging.Binding;

/// <summary>A checked band.</summary>
/// <param name="Definition">The band as written.</param>
/// <param name="Lower">Its lower bound; null: open.</param>
/// <param name="Upper">Its upper bound; null: open.</param>
/// <param name="Messages">Its own message by language; empty where it has none.</param>
internal sealed record BoundBand(
    BandDefinition Definition,
    Parameter? Lower,
    Parameter? Upper,
    IReadOnlyDictionary<string, MessageTemplate> Messages);
