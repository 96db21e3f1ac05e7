namespace SellerRules.Tests.Parity;

/// <summary>The longest run, found by trying all that the undecided could come to.</summary>
internal static class PlainRuns
{
    public static Plain Longest(PlainList list, Func<Plain, Plain> condition)
    {
        List<(Plain IsIn, Plain Holds)> members = [.. list.Members.Where(m => !m.IsIn.IsFalse).Select(m => (m.IsIn, condition(m.Item)))];
        Plain? lack = Plain.Lack([.. members.Select(m => m.IsIn), .. members.Select(m => m.Holds), .. list.Grown is { } grown ? [grown] : Array.Empty<Plain>()]);
        int[] lengths = [.. Lengths(members, 0, 0, 0).Distinct()];
        return lengths.Length == 1 && list.Grown is null ? Plain.Known((decimal)lengths[0]) : lack!;
    }

    private static IEnumerable<int> Lengths(List<(Plain IsIn, Plain Holds)> members, int at, int current, int longest)
    {
        if (at == members.Count)
        {
            return [longest];
        }

        (Plain isIn, Plain holds) = members[at];
        IEnumerable<int> Next(int run) => Lengths(members, at + 1, run, Math.Max(longest, run));
        return
        [
            .. isIn.IsKnown ? [] : Next(current),
            .. holds.IsFalse ? [] : Next(current + 1),
            .. holds.IsTrue ? [] : Next(0),
        ];
    }
}
