using NodaTime;

namespace SellerRules.Tests.Parity;

/// <summary>When an expression is asked: events are seen as of <paramref name="At"/>, parameters have the value of <paramref name="Anchor"/>.</summary>
/// <param name="At">The instant as of which events are seen.</param>
/// <param name="Anchor">The instant whose parameters hold.</param>
/// <param name="IgnoresUntil">Whether an absent event counts as not happened although the facts end before <paramref name="At"/>.</param>
internal sealed record PlainMoment(Instant At, Instant Anchor, bool IgnoresUntil = false);
