using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Shapes;

/// <summary>The code of a shape. Immutable and thread-safe.</summary>
/// <param name="Group">What it was compiled with.</param>
/// <param name="Place">Its place there.</param>
/// <param name="Reads">What it reads that changes with time, what stands in tables apart.</param>
internal sealed record ShapeCode(CodeGroup<Func<Frame, long, object[], int, Answer>> Group, int Place, IReadOnlyList<OrdinaryRead> Reads);
