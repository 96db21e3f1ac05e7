namespace SellerRules.Model;

/// <summary>How a local time that doesn't exist, or exists twice, becomes an instant.</summary>
internal sealed record LocalTimePolicy(SkippedTimePolicy Skipped, AmbiguousTimePolicy Ambiguous)
{
    /// <summary>Forward and earlier: the defaults of rule files and facts.</summary>
    public static LocalTimePolicy Default { get; } = new(SkippedTimePolicy.Forward, AmbiguousTimePolicy.Earlier);
}
