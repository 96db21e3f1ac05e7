using System.Globalization;
using System.Text;

namespace SellerRules.Benchmarks;

/// <summary>
/// Writes orders as the seller centre exports them, with the columns, formats and shares of a real export: six orders in seven completed, the others closed or still open,
/// one in twenty with an after-sales case, some with several rows, oldest first. The same bytes every time.
/// </summary>
internal static class ExportLines
{
    private const int Seed = 20241002;
    private const int MinutesAMillion = 60 * 24 * 200;
    private static readonly DateTime Begin = new(2024, 10, 2, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] Countries = ["United States", "Spain", "France", "Poland", "Brazil", "Netherlands"];
    private static readonly string[] Carriers = ["Seller Shpping", "UPS", "USPS", "FedEx Ground", "AliExpress Standard Shipping"];
    private static readonly string[] Open = ["等待买家付款", "等待卖家发货", "等待买家收货"];

    /// <summary>Writes so many orders, a row each; one in fifty has a second row.</summary>
    public static void Write(Stream stream, int count)
    {
        Random random = new(Seed);
        using StreamWriter rows = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        rows.WriteLine("订单号,订单状态,下单时间,付款时间,订单金额,商品编码,数量,收货国家,买家选择物流,有物流单号,确认收货时间,有售后");
        for (int number = 0; number < count; number++)
        {
            WriteOrder(rows, random, number, Begin.AddMinutes((long)number * MinutesAMillion / Math.Max(count, 1_000_000)));
        }
    }

    private static void WriteOrder(StreamWriter rows, Random random, int number, DateTime createdAt)
    {
        int kind = random.Next(100);
        bool isCompleted = kind < 85;
        bool isPaid = isCompleted || kind < 93;
        string status = isCompleted ? "交易完成" : kind < 98 ? "订单关闭" : Open[random.Next(Open.Length)];
        string begin = string.Create(
            CultureInfo.InvariantCulture,
            $"81{number:D14},{status},{createdAt:MM/dd/yyyy HH:mm},{Time(isPaid ? createdAt.AddMinutes(random.Next(30)) : null)},{Price(random)},");
        string end = string.Create(
            CultureInfo.InvariantCulture,
            $",{(random.Next(50) == 0 ? 2 : 1)},{Countries[random.Next(10) < 8 ? 0 : random.Next(Countries.Length)]},{Carriers[random.Next(Carriers.Length)]},{(isCompleted ? 1 : 0)},{Time(isCompleted ? createdAt.AddMinutes(random.Next(9_000, 40_000)) : null)},{(random.Next(20) == 0 ? 1 : 0)}");
        for (int row = random.Next(50) == 0 ? 2 : 1; row > 0; row--)
        {
            rows.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{begin}SKU-{random.Next(50):D3}{end}"));
        }
    }

    private static string Time(DateTime? time) => time?.ToString("MM/dd/yyyy HH:mm", CultureInfo.InvariantCulture) ?? "";

    // Amounts of a thousand and more have their thousands apart, and so stand in quotes.
    private static string Price(Random random)
    {
        decimal amount = random.Next(1_500, 30_000) / 100m;
        return random.Next(50) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"\"CN￥ {amount + 1_000m:#,##0.00}\"")
            : string.Create(CultureInfo.InvariantCulture, $"CN￥ {amount:0.00}");
    }
}
