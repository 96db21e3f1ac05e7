namespace SellerRules.Judging.Clocks;

/// <summary>A stretch in which a clock stands still.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">Its end, exclusive; <see cref="Time.Nanos.None"/> for one that still lasts, the earliest possible one where <paramref name="Lacking"/> leaves it open.</param>
/// <param name="Lacking">The facts that are missing to say where it ends; null: none.</param>
internal readonly record struct PausedStretch(long From, long To, string[]? Lacking);
