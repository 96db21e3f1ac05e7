using FsCheck;
using FsCheck.Fluent;
using SellerRules.References.Lists;

namespace SellerRules.Tests.References.Lists;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("Flick Knife", "FLICK KNIFE")]
    [InlineData("  flick \t\u00A0 knife ", "FLICK KNIFE")]
    [InlineData("ＦＬＩＣＫ　ｋｎｉｆｅ１", "FLICK KNIFE1")]
    [InlineData("cafe\u0301", "CAF\u00C9")]
    [InlineData("caf\u00E9", "CAF\u00C9")]
    [InlineData("vie\u0323\u0302t", "VI\u1EC6T")]
    [InlineData("vi\u1EC7t", "VI\u1EC6T")]
    [InlineData("ΣΑΣ σας", "ΣΑΣ ΣΑΣ")]
    [InlineData("но\u0438\u0306", "НОЙ")]
    [InlineData("gu\u200Bn\u00AD", "GUN")]
    [InlineData("ハ\u3099", "バ")]
    [InlineData("弹簧刀", "弹簧刀")]
    [InlineData("", "")]
    public void Of_TextsThatPeopleReadAsTheSame_AreTheSame(string text, string folded) => Assert.Equal(folded, TextFold.Of(text));

    [Fact]
    public void Of_AFoldedText_StaysAsItIs() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => TextFold.Of(TextFold.Of(text.Get)) == TextFold.Of(text.Get)).QuickCheckThrowOnFailure();
}
