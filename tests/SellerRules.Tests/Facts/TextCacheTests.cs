using System.Text;
using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Tests.Facts;

public sealed class TextCacheTests
{
    private static readonly string[] Letters = ["a", "b", " ", "交", "易", "é", "😀", "\ufffd"];

    [Theory]
    [InlineData("France")]
    [InlineData("交易完成")]
    [InlineData("Côte d'Ivoire")]
    public void Get_ShortTextAgain_IsTheSameString(string text)
    {
        TextCache cache = new();
        string first = cache.Get(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, first);
        Assert.Same(first, cache.Get(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Get_AnyBytes_IsTheirText()
    {
        TextCache cache = new();
        Random random = new(12);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Letters[random.Next(Letters.Length)])));
            if (bytes.Length > 0 && random.Next(4) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Assert.Equal(Encoding.UTF8.GetString(bytes), cache.Get(bytes));
        }
    }
}
