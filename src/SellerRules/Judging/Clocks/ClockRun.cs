namespace SellerRules.Judging.Clocks;

/// <summary>A clock that has started.</summary>
/// <param name="Start">Its start; <see cref="long.MinValue"/> where it has an end only.</param>
/// <param name="Due">Its end (inclusive); <see cref="Time.Nanos.None"/> while it stands still.</param>
/// <param name="Anchor">What dates its rule.</param>
/// <param name="Next">The next start of a list, which stops it; <see cref="Time.Nanos.None"/> for none.</param>
/// <param name="MayEndLater">The list of pauses, where one that the facts could not know may move the end; else null.</param>
/// <param name="MayRestart">The list of starts, where one that the facts could not know may have stopped the clock; else null.</param>
internal readonly record struct ClockRun(long Start, long Due, long Anchor, long Next, string? MayEndLater = null, string? MayRestart = null);
