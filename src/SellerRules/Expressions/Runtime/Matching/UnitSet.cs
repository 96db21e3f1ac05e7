namespace SellerRules.Expressions.Runtime.Matching;

/// <summary>The UTF-16 units in some ranges, or all others. Immutable.</summary>
/// <param name="bounds">The first and the last unit of each range, one range behind the other.</param>
/// <param name="isInverted">Whether all others are meant.</param>
internal sealed class UnitSet(string bounds, bool isInverted)
{
    /// <summary>Whether a unit is in the set.</summary>
    public bool Holds(char unit)
    {
        bool isListed = false;
        for (int i = 0; i < bounds.Length; i += 2)
        {
            isListed |= unit >= bounds[i] && unit <= bounds[i + 1];
        }

        return isListed != isInverted;
    }
}
