namespace SellerRules.Cli.Output.Html;

/// <summary>How soon a seller has to do something about a finding.</summary>
internal enum Urgency
{
    /// <summary>Nothing is to be done.</summary>
    None,

    /// <summary>At risk, or broken and still to be mended.</summary>
    Now,

    /// <summary>The clock runs, and there is time.</summary>
    Next,

    /// <summary>Broken, and nothing that is done now changes it.</summary>
    Over,

    /// <summary>The marketplace's duty, at risk or broken.</summary>
    Platform,
}
