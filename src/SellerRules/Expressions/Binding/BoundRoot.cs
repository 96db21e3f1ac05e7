namespace SellerRules.Expressions.Binding;

/// <summary>A checked expression with what judging must know of it.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="IsTimeless">Whether it says the same at every instant: it reads no event, as-of, today, certificate, dated parameter or list of born records.</param>
/// <param name="ReadsClock">Whether it reads as-of, today or certificates, and so may change between two instants although no fact does.</param>
/// <param name="Reads">The facts that it reads, as <c>type.fact</c>.</param>
internal sealed record BoundRoot(BoundExpression Expression, bool IsTimeless, bool ReadsClock, IReadOnlySet<string> Reads)
{
    /// <summary>The first question to a list file that isn't asked of a list's members; messages can name the entry. Null where there is none.</summary>
    public BoundListed? Listed { get; init; }
}
