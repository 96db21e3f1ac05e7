namespace SellerRules.Cli.Listing;

/// <summary>What <c>list</c> goes through.</summary>
internal enum ListOrder
{
    /// <summary>Rule set by rule set.</summary>
    RuleSet,

    /// <summary>Clause by clause of the catalogue.</summary>
    Clause,
}
