using NodaTime;
using NodaTime.Text;
using SellerRules.Diagnostics;
using SellerRules.Json.Rules;

namespace SellerRules.Json.Cases;

/// <summary>Reads the instants of cases, which always say their offset: a case must mean the same everywhere.</summary>
internal static class CaseInstants
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.ExtendedIso;
    private static readonly Instant First = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>An instant from 1900 (inclusive) to 2200 (exclusive); null, reported, where the value is none.</summary>
    public static Instant? Read(RuleScope scope, JsonNode node, string name)
    {
        if (Texts.Read(scope, node, name) is not { } text)
        {
            return null;
        }

        ParseResult<OffsetDateTime> parsed = Pattern.Parse(text.Value);
        if (parsed.Success && parsed.Value.ToInstant() is var instant && instant >= First && instant < End)
        {
            return instant;
        }

        bool local = LocalDateTimePattern.ExtendedIso.Parse(text.Value).Success;
        string help = parsed.Success ? "instants lie between 1900 and 2199"
            : local ? $"add the offset: `{text.Value}Z` for UTC, or one such as `-07:00`"
            : "write it like `2024-03-29T11:00:00Z` or `2024-03-29T04:00:00-07:00`";
        scope.Bag.ReportBadInstant(scope.At(text), name, text.Value, help);
        return null;
    }
}
