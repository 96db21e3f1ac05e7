using NodaTime;

namespace SellerRules.Accounts;

/// <summary>What a scope keeps of a breach that counts for its tiers, or that absorbs others.</summary>
/// <param name="SeenAt">When it came to be.</param>
/// <param name="Ends">When it no longer counts for the tiers; <see cref="Time.Nanos.None"/>: never.</param>
/// <param name="BurstEnd">Until when it absorbs others.</param>
/// <param name="Month">The first date of its month; nothing where months make no difference.</param>
/// <param name="FirstOfMonth">The place of the first one of its month.</param>
internal readonly record struct CountedBreach(long SeenAt, long Ends, long BurstEnd, LocalDate Month, int FirstOfMonth);
