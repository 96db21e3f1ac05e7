namespace SellerRules.References;

/// <summary>A carrier and what its tracking codes mean. Immutable and thread-safe.</summary>
internal sealed class Carrier(string id, bool approved, TrackingCodes pickUp, TrackingCodes scan, TrackingCodes delivery)
{
    /// <summary>Its word in the vocabulary.</summary>
    public string Id { get; } = id;

    /// <summary>Whether the marketplace approves of it.</summary>
    public bool Approved { get; } = approved;

    /// <summary>The codes that say that the carrier has taken the parcel over.</summary>
    public TrackingCodes PickUp => pickUp;

    /// <summary>Whether a code says that the carrier has taken the parcel over.</summary>
    public bool IsPickUp(string code) => pickUp.Contains(code);

    /// <summary>Whether a code says that the parcel was seen on its way: from pick-up to delivery, both included.</summary>
    public bool IsScan(string code) => scan.Contains(code) || IsPickUp(code) || IsDelivery(code);

    /// <summary>Whether a code says that the parcel is with the buyer.</summary>
    public bool IsDelivery(string code) => delivery.Contains(code);
}
