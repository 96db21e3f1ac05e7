using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.Model;

namespace SellerRules.Loading;

/// <summary>Reads and checks rule files together.</summary>
internal static class RuleSetLoader
{
    /// <summary>The rule sets among files; null where any problem is an error. Cases and reference files are left to those who use them.</summary>
    public static BoundRules? Load(IEnumerable<RuleFile> files, FactTypes types, DiagnosticBag bag)
    {
        RuleSetDefinition[] sets =
        [
            .. files.Where(f => f.Kind == RuleFileKind.RuleSet).Select(f => RuleSetReader.Read(f.File, f.Root, bag)).OfType<RuleSetDefinition>(),
        ];
        RuleSetReader.ReportDuplicates(sets, bag);
        return Bind(sets, types, bag);
    }

    /// <summary>Checks rule sets that were read; null where any problem is an error.</summary>
    public static BoundRules? Bind(IReadOnlyList<RuleSetDefinition> sets, FactTypes types, DiagnosticBag bag)
    {
        BoundRules bound = RuleSetsBinder.Bind(sets, types, bag);
        return bag.HasErrors ? null : bound;
    }
}
