using NodaTime;
using NodaTime.Text;
using SellerRules.Text;

namespace SellerRules.Tests.Text;

/// <summary>What is read and written by hand is what patterns read and write.</summary>
public sealed class IsoTextTests
{
    private const string Units = "0123456789-:TZ.+ 29";
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH:mm");
    private static readonly LocalTimePattern ShortTime = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern LongTime = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2023-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("2024-1-01")]
    [InlineData("")]
    [InlineData("09:30")]
    [InlineData("24:00")]
    [InlineData("09:30:15")]
    [InlineData("2024-03-29T12:00:00Z")]
    [InlineData("2024-03-29T12:00:60Z")]
    [InlineData("2024-03-29T12:00:00.5Z")]
    [InlineData("2024-03-29T12:00:00+08:00")]
    [InlineData("2024-03-29 12:00:00Z")]
    [InlineData("words")]
    [InlineData("+2024-02-29")]
    [InlineData("12024-02-29")]
    [InlineData("2014-35-EU")]
    public void Try_OfATextAndItsNeighbours_IsWhatPatternsSay(string text)
    {
        Random random = new(text.Length);
        HoldsToPatterns(text);
        for (int draw = 0; draw < 2_000 && text.Length > 0; draw++)
        {
            char[] near = text.ToCharArray();
            near[random.Next(near.Length)] = Units[random.Next(Units.Length)];
            near[random.Next(near.Length)] = Units[random.Next(Units.Length)];
            HoldsToPatterns(new string(near));
        }
    }

    [Fact]
    public void Of_InstantsOfAllTimes_IsWhatPatternsWrite()
    {
        Random random = new(7);
        for (int draw = 0; draw < 20_000; draw++)
        {
            Instant instant = Instant.MinValue + Duration.FromSeconds(random.NextInt64((long)(Instant.MaxValue - Instant.MinValue).TotalSeconds));
            instant = draw % 3 == 0 ? instant : instant + Duration.FromNanoseconds(random.Next(1_000) * (draw % 3 == 1 ? 1 : 1_000_000L));
            LocalDateTime local = instant.InUtc().LocalDateTime;

            Assert.Equal(InstantPattern.ExtendedIso.Format(instant), IsoText.Of(instant));
            Assert.Equal(LocalDatePattern.Iso.Format(local.Date), IsoText.Of(local.Date));
            Assert.Equal(LocalDateTimePattern.ExtendedIso.Format(local), IsoText.Of(local));
            if (local.Year > 0)
            {
                Offset offset = Offset.FromSeconds(random.Next(-18 * 3600, 18 * 3600));
                Assert.Equal($"{Minutes.Format(local)} {Offsets.Format(offset)}", IsoText.ToMinutes(local, offset));
                Assert.Equal($"{Seconds.Format(local)} {Offsets.Format(offset)}", IsoText.ToSeconds(local, offset));
            }
        }
    }

    [Fact]
    public void ToMinutes_WithEveryOffset_IsWhatPatternsWrite()
    {
        for (int seconds = Offset.MinValue.Seconds; seconds <= Offset.MaxValue.Seconds; seconds += 7)
        {
            Assert.Equal($"2024-03-29 12:00 {Offsets.Format(Offset.FromSeconds(seconds))}", IsoText.ToMinutes(new LocalDateTime(2024, 3, 29, 12, 0), Offset.FromSeconds(seconds)));
        }
    }

    private static void HoldsToPatterns(string text)
    {
        bool isDate = LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date);
        bool isTime = (text.Length == 5 ? ShortTime : LongTime).Parse(text).TryGetValue(default, out LocalTime time);
        bool isInstant = OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime instant);

        Assert.Equal((isDate, date), (IsoText.TryDate(text, out LocalDate readDate), readDate));
        Assert.Equal((isTime, time), (IsoText.TryTime(text, out LocalTime readTime), readTime));
        Assert.Equal((isInstant, isInstant ? instant.ToInstant() : default), (IsoText.TryInstant(text, out Instant readInstant), readInstant));
    }
}
