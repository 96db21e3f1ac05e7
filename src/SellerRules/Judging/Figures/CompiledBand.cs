using SellerRules.Expressions.Compilation;

namespace SellerRules.Judging.Figures;

/// <summary>A band that can be judged; without a test every value falls in it.</summary>
internal sealed record CompiledBand(Condition? Test, bool IsBreach);
