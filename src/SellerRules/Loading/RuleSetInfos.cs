using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Model;
using SellerRules.References.Lists;

namespace SellerRules.Loading;

/// <summary>Tells users what rule sets hold.</summary>
internal static class RuleSetInfos
{
    /// <summary>What a rule set holds.</summary>
    public static RuleSetInfo Of(RuleSetDefinition set, BoundRules bound) => new()
    {
        Id = set.Id.Value,
        Version = set.Version.Value,
        File = set.File.Path,
        Zone = set.Zone.Value,
        Titles = TextsOf(set.Title),
        Rules = [.. bound.Rules.Where(r => ReferenceEquals(r.Set, set)).Select(Of)],
    };

    /// <summary>What a list file is.</summary>
    public static ListInfo Of(EntryList list) => new()
    {
        Id = list.Id,
        Version = list.Version,
        File = list.File,
        IsComplete = list.IsComplete,
        Entries = list.Entries.Count,
    };

    private static RuleInfo Of(BoundRule rule) => new()
    {
        Id = rule.FullId,
        Kind = RuleCompiler.KindOf(rule.Kind),
        Subject = rule.Subject.Name,
        Severity = rule.Definition.Outcome.Severity,
        Titles = TextsOf(rule.Definition.Title),
        Source = RuleCompiler.SourceOf(rule.Definition.Source),
    };

    private static Dictionary<string, string> TextsOf(LocalizedText text) => text.Texts.ToDictionary(t => t.Key, t => t.Value.Value);
}
