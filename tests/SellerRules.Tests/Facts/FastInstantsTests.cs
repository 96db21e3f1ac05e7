using System.Globalization;
using System.Text;
using NodaTime;
using SellerRules.Facts.Reading;
using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Tests.Facts;

public sealed class FastInstantsTests
{
    [Fact]
    public void TryRead_AnyDateAndTime_AsThePlainReaderDoes()
    {
        Random random = new(2024);
        FastInstants instants = new();
        int read = 0;
        for (int i = 0; i < 200_000; i++)
        {
            string text = string.Create(
                CultureInfo.InvariantCulture,
                $"{random.Next(4) switch { 0 => random.Next(1895, 2205), _ => 2024 }:D4}-{random.Next(0, 14):D2}-{random.Next(0, 33):D2}T{random.Next(0, 25):D2}:{random.Next(0, 61):D2}:{random.Next(0, 61):D2}Z");
            if (random.Next(10) == 0)
            {
                text = text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length), ((char)random.Next(' ', '~')).ToString());
            }

            bool isInstant = InstantText.Read(text, null, out Instant expected, out _) is null;
            if (instants.TryRead(Encoding.UTF8.GetBytes(text), out Instant instant))
            {
                Assert.True(isInstant && expected == instant, $"{text} is read as {instant}");
                read++;
            }
            else
            {
                Assert.False(isInstant && text.Length == 20, $"{text} is given up");
            }
        }

        Assert.InRange(read, 100_000, 200_000);
    }
}
