using NodaTime;

namespace SellerRules.Facts;

/// <summary>A record's id as output names it.</summary>
/// <param name="record">The record.</param>
/// <param name="store">The document's store; null where there isn't exactly one.</param>
/// <param name="zones">The tz database: a week is told by the date on which it begins in its zone.</param>
internal delegate string RecordIdentity(object record, string? store, IDateTimeZoneProvider zones);
