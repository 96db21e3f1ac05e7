using NodaTime;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;

namespace SellerRules.Judging.Binding;

/// <summary>Rule sets that were checked together, with the list files that were given, and the shipped ones that they name besides.</summary>
internal sealed record BoundRules(
    FactTypes Types,
    IDateTimeZoneProvider Zones,
    IReadOnlyList<RuleSetDefinition> Sets,
    IReadOnlyList<BoundRule> Rules,
    IReadOnlyList<BoundAccount> Accounts,
    IReadOnlyList<string> Calendars,
    IReadOnlyList<EntryList> GivenLists,
    IReadOnlyList<EntryList> ShippedLists)
{
    /// <summary>The calendars that were given, whether limits name them or not.</summary>
    public IReadOnlyList<WorkingCalendar> GivenCalendars { get; init; } = [];

    /// <summary>How rules read the store's orders.</summary>
    public IReadOnlyList<SubjectOrders> Orders { get; init; } = [];
}
