using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Where facts that others are derived from stand in frames of the library's own types, which are the same in every set of types.</summary>
internal static class StandardSlots
{
    private static readonly FrameSlots Order = new(FactTypes.Standard.Find("order")!);
    private static readonly FrameSlots Store = new(FactTypes.Standard.Find("store")!);
    private static readonly FrameSlots Parcel = new(FactTypes.Standard.Find("parcel")!);
    private static readonly FrameSlots Week = new(FactTypes.Standard.Find("week")!);

    /// <summary>The slot of a store's opening.</summary>
    public static int StoreOpenedAt { get; } = Store.InstantSlot("openedAt");

    /// <summary>The list slot of an order's parcels.</summary>
    public static int OrderParcels { get; } = Order.ListSlot("parcels");

    /// <summary>The list slot of an order's lines.</summary>
    public static int OrderLines { get; } = Order.ListSlot("lines");

    /// <summary>The slot of an order's payment.</summary>
    public static int OrderPaidAt { get; } = Order.InstantSlot("paidAt");

    /// <summary>The slot of a parcel's delivery.</summary>
    public static int ParcelDeliveredAt { get; } = Parcel.InstantSlot("deliveredAt");

    /// <summary>The list slot of a parcel's events.</summary>
    public static int ParcelEvents { get; } = Parcel.ListSlot("events");

    /// <summary>The list slot of a week's metrics.</summary>
    public static int WeekMetrics { get; } = Week.ListSlot("metrics");
}
