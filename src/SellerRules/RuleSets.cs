using System.Diagnostics.CodeAnalysis;

namespace SellerRules;

/// <summary>Rule sets that were read and checked. Immutable and thread-safe.</summary>
public sealed class RuleSets
{
    /// <summary>The AliExpress rule sets shipped in the package.</summary>
    public static RuleSets AliExpress => throw new NotSupportedException();

    /// <summary>All rule sets shipped in the package.</summary>
    public static RuleSets Shipped => throw new NotSupportedException();

    /// <summary>The rule sets, by id.</summary>
    public IReadOnlyList<RuleSetInfo> Sets => throw new NotSupportedException();

    /// <summary>What was found that doesn't stop the load.</summary>
    public IReadOnlyList<Diagnostic> Warnings => throw new NotSupportedException();

    /// <summary>Reads rule files, or all rule files below folders.</summary>
    /// <exception cref="RuleSetException">A file can't be read or has a problem; it carries them all.</exception>
    public static RuleSets Load(params string[] paths) => throw new NotSupportedException();

    /// <summary>Like <see cref="Load"/>, without throwing: false with every problem, or true with the rule sets and the warnings.</summary>
    public static bool TryLoad(IEnumerable<string> paths, [NotNullWhen(true)] out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics) =>
        throw new NotSupportedException();

    /// <summary>These rule sets and others; of two with the same id the other's stands.</summary>
    public RuleSets With(RuleSets other) => throw new NotSupportedException();
}
