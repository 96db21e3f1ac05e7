using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>Where a clock that may stand still ends.</summary>
/// <param name="Limit">The end; <see cref="Nanos.None"/> while it stands still. The earliest possible one where <paramref name="Lacking"/> leaves it open.</param>
/// <param name="MoreName">The list of pauses, where it may have more than the facts could know; else null.</param>
/// <param name="Lacking">The facts that are missing to say where a pause ends that moves the end; null: none.</param>
internal readonly record struct PausedEnd(LimitResult Limit, string? MoreName, string[]? Lacking = null);
