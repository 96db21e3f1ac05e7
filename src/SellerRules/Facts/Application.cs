using NodaTime;

namespace SellerRules.Facts;

/// <summary>An application to open a store.</summary>
public sealed record Application : IStoreRecord
{
    /// <summary>The application's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was submitted.</summary>
    [Birth]
    public required Instant? SubmittedAt { get; init; }

    /// <summary>When the platform decided.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Whether the scope of the business licence allows this trade.</summary>
    public bool? ScopeAllowsTrade { get; init; }

    /// <summary>Whether the front of the legal person's identity card is enclosed.</summary>
    public bool? IdFront { get; init; }

    /// <summary>Whether its back is enclosed.</summary>
    public bool? IdBack { get; init; }

    /// <summary>Whether the bank account is one of the company.</summary>
    public bool? CompanyAccount { get; init; }

    /// <summary>Whether the payment account is verified for the company.</summary>
    public bool? PaymentAccountVerified { get; init; }

    /// <summary>The legal person.</summary>
    public string? LegalPerson { get; init; }

    /// <summary>Whose telephone number the payment account is tied to.</summary>
    public string? PaymentPhoneOwner { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
