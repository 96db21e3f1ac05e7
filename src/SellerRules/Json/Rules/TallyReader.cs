using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the kind that counts other rules' breaches.</summary>
internal static class TallyReader
{
    private const int MaxCount = 1_000_000;
    private static readonly string[] Statuses = ["notApplicable", "unknown", "waiting", "running", "atRisk", "met", "breached"];

    /// <summary>Reads a <c>tally</c>.</summary>
    public static TallyDefinition? Read(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "tally", "`tally`", "of", "reaches", "shareOver", "within", "per", "statuses") is not { } reader)
        {
            return null;
        }

        IReadOnlyList<Located<string>>? of = reader.Required("of", "[\"confirm-shipment\"]") is { } rules ? NameLists.ReadRules(scope, rules, "of") : null;
        if (reader.Member("reaches") is not null && reader.Member("shareOver") is { } second)
        {
            scope.Bag.ReportKeysExclude(scope.At(second.NameSpan), "a tally has `reaches` or `shareOver`, not both", "keep the one that is meant");
            return null;
        }

        bool isShare = reader.Mentions("shareOver");
        JsonNode? reaches = !isShare && reader.Required("reaches", "3") is { } count ? Numbers.IntegerOrParameter(scope, count, "reaches", 1, MaxCount) : null;
        JsonNode? share = isShare && reader.Optional("shareOver") is { } part ? Numbers.Share(scope, part, "shareOver") : null;
        LimitDefinition? within = reader.TryOptional("within", out JsonNode? window) ? LimitReader.Read(scope, window, "within") : null;
        string? per = reader.OptionalWord("per", "store", "order");
        IReadOnlyList<Located<string>>? statuses = reader.TryOptional("statuses", out JsonNode? words) ? NameLists.ReadWords(scope, words, "statuses", Statuses) : [];
        bool sound = of is not null && statuses is not null && (reaches is not null || share is not null) && (window is null || within is not null);
        return sound ? new TallyDefinition(where, of!, reaches, share, within, per == "order", statuses!) : null;
    }
}
