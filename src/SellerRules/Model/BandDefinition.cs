using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A band of a measure; null bounds are open. Message and action, where given, stand in for those of the rule's outcome.</summary>
internal sealed record BandDefinition(
    Location Location,
    string Name,
    BandBoundDefinition? Lower,
    BandBoundDefinition? Upper,
    bool IsBreach,
    LocalizedText? Message,
    ActionDefinition? Action);
