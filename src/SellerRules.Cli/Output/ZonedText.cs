using NodaTime;
using SellerRules.Text;

namespace SellerRules.Cli.Output;

/// <summary>Instants as people read them: local date and time with the offset.</summary>
internal sealed class ZonedText
{
    private readonly DateTimeZone? _displayZone;
    private readonly Dictionary<string, DateTimeZone> _zoneOfSet;

    /// <summary>Prints in one zone, or where it is null in the zone of the rule set that speaks.</summary>
    public ZonedText(DateTimeZone? displayZone, RuleSets rules)
    {
        _displayZone = displayZone;
        _zoneOfSet = rules.Bound.Sets.ToDictionary(set => set.Id.Value, set => rules.Zones[set.Zone.Value]);
    }

    /// <summary>An instant that a rule speaks of.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="ruleOrAccount">A rule's or an account's full id: it begins with the rule set's.</param>
    public string Of(Instant instant, string ruleOrAccount) => Of(instant, _displayZone ?? ZoneOf(ruleOrAccount));

    /// <summary>An instant that no rule set speaks of: in the display zone, else in UTC as <c>--as-of</c> takes it.</summary>
    public string Of(Instant instant) => _displayZone is null ? JsonValues.Of(instant) : Of(instant, _displayZone);

    private static string Of(Instant instant, DateTimeZone zone)
    {
        ZonedDateTime local = instant.InZone(zone);
        return IsoText.ToSeconds(local.LocalDateTime, local.Offset);
    }

    private DateTimeZone ZoneOf(string ruleOrAccount)
    {
        int end = ruleOrAccount.IndexOf('#', StringComparison.Ordinal);
        end = end >= 0 ? end : ruleOrAccount.LastIndexOf('/');
        return end > 0 && _zoneOfSet.TryGetValue(ruleOrAccount[..end], out DateTimeZone? zone) ? zone : DateTimeZone.Utc;
    }
}
