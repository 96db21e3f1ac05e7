using SellerRules.Model;

namespace SellerRules.Json.Rules;

/// <summary>What was read inside a part of a rule, for when the part as a whole can't be: so one mistake doesn't hide another. Not thread-safe.</summary>
internal sealed class ReadParts
{
    /// <summary>The expressions, in the order in which they were read.</summary>
    public List<ExpressionText> Expressions { get; } = [];

    /// <summary>The limits, in the order in which they were read.</summary>
    public List<LimitDefinition> Limits { get; } = [];
}
