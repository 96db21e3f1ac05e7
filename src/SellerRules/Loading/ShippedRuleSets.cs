using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.References;

namespace SellerRules.Loading;

/// <summary>The rule sets that are embedded in the library.</summary>
internal static class ShippedRuleSets
{
    private const string Root = "rules/";

    /// <summary>Those whose ids begin so; a problem in one is a defect of ours.</summary>
    /// <exception cref="RuleSetException">A rule set has a problem.</exception>
    public static BoundRules Load(string prefix)
    {
        DiagnosticBag bag = new();
        List<RuleFile> files = [];
        string[] names = typeof(ShippedRuleSets).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            bool isRuleSet = name.StartsWith(Root + prefix, StringComparison.Ordinal) && !name.StartsWith(Root + "reference/", StringComparison.Ordinal);
            if (isRuleSet && RuleFiles.Recognise(ShippedFiles.TextOf(name), bag) is { } found)
            {
                files.Add(found);
            }
        }

        return RuleSetLoader.Load(files, FactTypes.Standard, TimeZones.Default, bag) ?? throw new RuleSetException(bag.ToSorted());
    }
}
