namespace SellerRules.Cli.Output.Tables;

/// <summary>How a text stands out on a terminal with colours; elsewhere all look alike.</summary>
internal enum TextTone
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Dimmed.</summary>
    Dim,

    /// <summary>As something broken.</summary>
    Breached,

    /// <summary>As something that soon is.</summary>
    AtRisk,

    /// <summary>As something fulfilled.</summary>
    Met,
}
