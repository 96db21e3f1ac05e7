using NodaTime;
using SellerRules.References;

namespace SellerRules.Tests.References;

/// <summary>Dates put in one by one stand in order, each once, as sets and sorts would have them.</summary>
public sealed class SortedDatesTests
{
    [Fact]
    public void Add_DatesInAnyOrder_KeepsThemAscendingAndOnce()
    {
        Random random = new(3);
        LocalDate first = new(2024, 2, 27);
        List<LocalDate> dates = [];
        HashSet<LocalDate> plain = [];
        for (int draw = 0; draw < 200; draw++)
        {
            LocalDate date = first.PlusDays(random.Next(100));
            SortedDates.Add(dates, date);
            plain.Add(date);
        }

        Assert.Equal(plain.Order(), dates);
        Assert.All(Enumerable.Range(-1, 102).Select(day => first.PlusDays(day)), date => Assert.Equal(plain.Contains(date), SortedDates.Contains(dates, date)));
    }
}
