using System.Globalization;
using System.Text;

namespace SellerRules.Tests.Csv;

/// <summary>Exports as they shouldn't be: rows of one order apart, rows that contradict each other, rows that can't be read, times that don't exist or exist twice.</summary>
internal static class DisorderlyExport
{
    public const string Header = "订单号,订单状态,下单时间,付款时间,订单金额,商品编码,数量,收货国家,确认收货时间,有售后\n";

    private static readonly string[] Statuses = ["交易完成", "订单关闭", "等待卖家发货", "等待买家付款", "什么"];
    private static readonly string[] Countries = ["Spain", "ES", "United States", "", "Nowhere", " France "];
    private static readonly string[] Amounts = ["CN￥ 171.07", "US $59.10", "\"CN￥ 1,171.07\"", "USD 5.00", "", "€3", "£ 0.10", "CN¥ 007.50", "\"￥ 5,5\"", "CN￥", "\"CN￥ 1,234,567.80\"", "\"CN￥ 1.5,000\"", "\"US $1,234\"", "\"￥1,23,456\""];
    private static readonly string[] Oddities =
    [
        "03/10/2024 02:30", "11/03/2024 01:30", "02/29/2023 01:00", "2024-03-10 02:30", "x", "1", "", "-1", "\"a\"\"b\"", "\"two\nlines\"", "a\"b", "é/😀", "01/01/1850 00:00",
        " 12/31/2024 23:59 ", "12/31/2024 24:00", "99999999999", "003", "CN￥ -1.00", "\u00a0", "\"\"", "12/31/0024 23:59", "1a",
    ];

    /// <summary>Some rows; the more disorder, the fewer of them can be read.</summary>
    public static byte[] Of(Random random, int rows, int oneOddIn)
    {
        StringBuilder text = new(Header);
        List<string[]> written = [];
        for (int i = 0; i < rows; i++)
        {
            string[] row = written.Count > 0 && random.Next(4) == 0 ? FurtherRow(written[random.Next(2) == 0 ? written.Count - 1 : random.Next(written.Count)], random) : NewRow(i, random);
            if (random.Next(oneOddIn) == 0)
            {
                row[random.Next(row.Length)] = Oddities[random.Next(Oddities.Length)];
            }

            written.Add(row);
            text.AppendJoin(',', random.Next(oneOddIn * 3) == 0 ? row.Take(random.Next(row.Length)) : row).Append(random.Next(20) == 0 ? "\r\n" : "\n");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(3) == 0)
        {
            bytes[random.Next(Encoding.UTF8.GetByteCount(Header), bytes.Length)] = 0xFF;
        }

        return bytes;
    }

    private static string[] NewRow(int number, Random random)
    {
        DateTime placed = new DateTime(2024, 3, 8, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Next(400_000));
        bool isPaid = random.Next(8) > 0;
        return
        [
            $"E-{number}", Statuses[random.Next(Statuses.Length)], Time(placed), isPaid ? Time(placed.AddMinutes(random.Next(60))) : "", Amounts[random.Next(Amounts.Length)],
            $"SKU-{random.Next(5)}", random.Next(1, 4).ToString(CultureInfo.InvariantCulture), Countries[random.Next(Countries.Length)],
            isPaid && random.Next(2) == 0 ? Time(placed.AddMinutes(random.Next(30_000))) : "", random.Next(3) switch { 0 => "0", 1 => "1", _ => "" },
        ];
    }

    private static string[] FurtherRow(string[] row, Random random)
    {
        string[] further = [.. row];
        further[5] = $"SKU-{random.Next(5)}";
        further[7] = further[7] == "Spain" ? "ES" : further[7];
        if (random.Next(6) == 0)
        {
            further[4] = "CN￥ 0.01";
        }

        return further;
    }

    private static string Time(DateTime time) => time.ToString("MM/dd/yyyy HH:mm", CultureInfo.InvariantCulture);
}
