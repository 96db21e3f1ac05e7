using NodaTime;
using SellerRules.Text;

namespace SellerRules;

/// <summary>A ledger was asked for, or given, what is earlier than its horizon: that is no longer kept apart.</summary>
public sealed class HorizonException : InvalidOperationException
{
    internal HorizonException(string what, Instant instant, Instant horizon)
        : base($"{what} {IsoText.Of(instant)} is before the ledger's horizon {IsoText.Of(horizon)}: what came earlier is no longer kept apart.")
    {
        (Instant, Horizon) = (instant, horizon);
    }

    /// <summary>The instant that is too early.</summary>
    public Instant Instant { get; }

    /// <summary>The ledger's horizon: the earliest instant that isn't.</summary>
    public Instant Horizon { get; }
}
