using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>Where a clock that may stand still ends.</summary>
/// <param name="Limit">The end; <see cref="Nanos.None"/> while it stands still.</param>
/// <param name="MoreName">The list of pauses, where it may have more than the facts could know; else null.</param>
internal readonly record struct PausedEnd(LimitResult Limit, string? MoreName);
