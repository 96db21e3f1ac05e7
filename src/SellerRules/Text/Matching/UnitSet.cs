namespace SellerRules.Text.Matching;

/// <summary>The UTF-16 units in some ranges, or all others. Immutable.</summary>
/// <param name="bounds">The first and the last unit of each range, one range behind the other.</param>
/// <param name="isInverted">Whether all others are meant.</param>
internal sealed class UnitSet(string bounds, bool isInverted)
{
    /// <summary>Adds a place to what each unit below the end of a table may be read as, where the unit is in the set.</summary>
    public void AddTo(PlaceSet[] table, PlaceSet place)
    {
        if (isInverted)
        {
            for (int unit = 0; unit < table.Length; unit++)
            {
                table[unit] |= Holds((char)unit) ? place : default;
            }

            return;
        }

        for (int i = 0; i < bounds.Length; i += 2)
        {
            for (int unit = bounds[i]; unit <= bounds[i + 1] && unit < table.Length; unit++)
            {
                table[unit] |= place;
            }
        }
    }

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
