using SellerRules.References.Lists;

namespace SellerRules.Tests.References.Lists;

public sealed class KeywordAutomatonTests
{
    private static readonly KeywordAutomaton Words = new([("HE", 0), ("SHE", 1), ("HIS", 2), ("HERS", 3), ("SHE", 4), ("刀", 5), ("弹簧刀", 6), ("USB C", 7), ("C", 8)]);

    [Theory]
    [InlineData("", "")]
    [InlineData("SHE", "1 4")]
    [InlineData("SHE HERS", "1 3 4")]
    [InlineData("USHERS", "")]
    [InlineData("HE'S HIS", "0 2")]
    [InlineData("户外弹簧刀具", "5 6")]
    [InlineData("刀HE刀", "0 5")]
    [InlineData("USB C", "7 8")]
    [InlineData("USB CC", "")]
    [InlineData("HE1", "")]
    [InlineData("HE\u0301", "")]
    [InlineData("SHISHE", "")]
    public void Find_WordsOfSeveralScripts_FindsThoseThatStandWhole(string text, string entries) =>
        Assert.Equal(entries, string.Join(" ", Words.Find(text)));
}
