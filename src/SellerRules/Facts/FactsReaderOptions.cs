using NodaTime;

namespace SellerRules.Facts;

/// <summary>How facts are read. Immutable.</summary>
public sealed record FactsReaderOptions
{
    /// <summary>The name that rejections show for the input. Default: <c>(facts)</c>.</summary>
    public string FileName { get; init; } = "(facts)";

    /// <summary>
    /// The zone of instants written without an offset, where the document names none. Default: null, such an instant is rejected.
    /// </summary>
    public DateTimeZone? DefaultZone { get; init; }

    /// <summary>The types of record that a document may hold. Default: <see cref="FactTypes.Standard"/>.</summary>
    public FactTypes Types { get; init; } = FactTypes.Standard;
}
