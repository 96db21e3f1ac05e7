using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>A fact as a row of a table in <c>docs/facts.md</c>: name, type, unit, class, default; the meaning is written by hand.</summary>
internal static class FactRow
{
    public static string Of(FactType type, FactProperty fact) =>
        $"| `{fact.Name}` | {TypeOf(fact)} | {fact.Unit} | {ClassOf(type, fact)} | {fact.DefaultMeaning} |";

    public static string WithoutMeaning(string row) => row[..(row.TrimEnd('|', ' ').LastIndexOf(" | ", StringComparison.Ordinal) + 2)];

    public static string MeaningOf(string row) => row.TrimEnd('|', ' ')[row.TrimEnd('|', ' ').LastIndexOf(" | ", StringComparison.Ordinal)..].Trim('|', ' ');

    private static string TypeOf(FactProperty fact) => fact.Kind == FactKind.List ? $"list of {NameOf(fact, fact.ElementKind!.Value)}" : NameOf(fact, fact.Kind);

    private static string NameOf(FactProperty fact, FactKind kind) => kind switch
    {
        FactKind.Boolean => "true or false",
        FactKind.Instant when fact.TakesDate => "instant or date",
        FactKind.Integer => "whole number",
        FactKind.Word => $"word of `{fact.Vocabulary}`",
        FactKind.Record when fact.IsReference => $"id of a `{fact.RecordType}`",
        FactKind.Record => $"`{fact.RecordType}`",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string ClassOf(FactType type, FactProperty fact) =>
        fact.Name == type.Id?.Name ? "id"
        : fact.Name == type.Birth?.Name ? "event, birth"
        : fact.BelongsTo is { } belongs ? $"attribute of `{belongs}`"
        : fact.IsPublished ? "attribute, published"
        : fact.Class.ToString().ToLowerInvariant();
}
