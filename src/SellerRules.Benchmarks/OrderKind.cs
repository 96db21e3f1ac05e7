namespace SellerRules.Benchmarks;

/// <summary>What the orders of a measurement are like.</summary>
public enum OrderKind
{
    /// <summary>All done in time: nothing comes out of a scan.</summary>
    Clean,

    /// <summary>As a store has them on some day: most are fine or run, some are late, of some a fact is missing.</summary>
    Mixed,

    /// <summary>Everything late.</summary>
    Breached,
}
