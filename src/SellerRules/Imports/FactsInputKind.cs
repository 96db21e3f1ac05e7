namespace SellerRules.Imports;

/// <summary>What an input with facts is written in.</summary>
public enum FactsInputKind
{
    /// <summary>A facts document.</summary>
    Facts,

    /// <summary>JSON Lines: a facts document on each line.</summary>
    JsonLines,

    /// <summary>Answers of AliExpress about orders.</summary>
    AliExpress,

    /// <summary>Answers of Cainiao about tracking.</summary>
    Cainiao,

    /// <summary>The seller centre's export as CSV.</summary>
    Csv,
}
