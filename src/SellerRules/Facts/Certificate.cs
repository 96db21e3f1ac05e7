using NodaTime;

namespace SellerRules.Facts;

/// <summary>A certificate, registration or notification of a product.</summary>
public sealed record Certificate
{
    /// <summary>What it certifies.</summary>
    [Vocabulary("certificate-kinds")]
    public string? Kind { get; init; }

    /// <summary>The first date on which it holds; absent counts as issued where a rule asks whether a product has it.</summary>
    [Planned]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The last date on which it holds (inclusive).</summary>
    [Planned, DefaultsTo("does not expire")]
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>The legal acts that it declares conformity with.</summary>
    public IReadOnlyList<string>? Acts { get; init; }

    /// <summary>The notified body's number.</summary>
    public string? NotifiedBody { get; init; }
}
