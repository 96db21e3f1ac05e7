namespace SellerRules.Json;

/// <summary>What a JSON file of this project holds.</summary>
internal enum RuleFileKind
{
    /// <summary>A rule set: <c>ruleSet</c> and <c>rules</c>.</summary>
    RuleSet,

    /// <summary>Cases: a file named <c>*.cases.json</c>.</summary>
    Cases,

    /// <summary>A list that rules look goods up in: <c>list</c>.</summary>
    List,

    /// <summary>Other reference data: <c>vocabulary</c>, <c>calendar</c> or <c>catalogue</c>.</summary>
    Reference,
}
