using NodaTime;

namespace SellerRules;

/// <summary>A stretch of time in which the verdicts on an order stay the same.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">Its end, exclusive: the first instant of another answer; null where the answer never changes again.</param>
/// <param name="Evaluation">The verdicts, as of <paramref name="From"/>.</param>
public sealed record TimelinePiece(Instant From, Instant? To, Evaluation Evaluation);
