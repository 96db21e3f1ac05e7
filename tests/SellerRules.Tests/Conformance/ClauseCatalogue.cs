namespace SellerRules.Tests.Conformance;

/// <summary>The clauses that can be checked in the source documents, by document.</summary>
internal static class ClauseCatalogue
{
    public static IReadOnlyDictionary<string, string[]> Documents { get; } = new Dictionary<string, string[]>
    {
        ["速卖通周报"] =
        [
            "W1", "W2", "W3a", "W3b", "W3c", "W3d", "W3e", "W3f", "W3g", "W3h", "W4", "W5", "W6", "W7", "W8", "W9", "W10", "W11", "W12", "W13", "W14", "W16",
        ],
        ["账户分析"] = ["A1", "A2", "A4a", "A4b", "A5", "A6", "A7", "A9", "A10", "A11", "A12", "A13", "A14"],
        ["速卖通总销量"] =
        [
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S14", "S15", "S16", "S17", "S18", "S19", "S20",
        ],
        ["速卖通交易管理"] = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T14", "T15", "T16"],
        ["速卖通平台框架"] = ["P1", "P2", "P3", "P4", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P15"],
    };

    /// <summary>The clauses that the shipped packs encode; a new one is added here together with its rule.</summary>
    public static IReadOnlyList<string> Encoded { get; } =
        ["P10", "P11", "P12", "P2", "P3", "S10", "S18", "S4", "T1", "T13", "T14", "T2", "T4", "T5", "T6", "T7", "T8", "W12", "W13"];
}
