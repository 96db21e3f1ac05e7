using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>What every reader of a part of a file needs: the file and where problems go.</summary>
internal sealed record RuleScope(SourceFile File, DiagnosticBag Bag)
{
    private readonly IDateTimeZoneProvider? _zones;

    /// <summary>The tz database that zones are looked up in.</summary>
    public IDateTimeZoneProvider Zones
    {
        get => _zones ?? TimeZones.Default;
        init => _zones = value;
    }

    /// <summary>Takes what is read; null where nobody asks.</summary>
    public ReadParts? Parts { get; init; }

    /// <summary>A run of the file's text.</summary>
    public Location At(TextSpan span) => new(File, span);

    /// <summary>A value's place; of an object or list only the opening bracket, which is where people look for it.</summary>
    public Location At(JsonNode node) => new(File, node is JsonObject or JsonArray ? node.Span with { Length = 1 } : node.Span);

    /// <summary>The text as written, cut to what a message can hold.</summary>
    public string Words(JsonNode node) =>
        node.Span.Length <= 60 ? File.Text.Substring(node.Span.Start, node.Span.Length) : File.Text.Substring(node.Span.Start, 60) + "…";

    /// <summary>Reports a value of another type than expected.</summary>
    public void WrongType(JsonNode found, string name, string expected, string? help = null) =>
        Bag.ReportWrongType(At(found), name, found.Describe(), expected, found is JsonNull ? "leave the key out instead of writing `null`" : help);
}
