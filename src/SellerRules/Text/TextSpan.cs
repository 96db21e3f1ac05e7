namespace SellerRules.Text;

/// <summary>A run of UTF-16 units in a text: from <paramref name="Start"/> (inclusive), <paramref name="Length"/> units long.</summary>
/// <param name="Start">The first unit, counted from 0.</param>
/// <param name="Length">How many units; 0 marks a place between two units.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit behind the last one (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
