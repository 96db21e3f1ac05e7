using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>Where the export's columns stand; others than these are read over. Immutable.</summary>
internal sealed class ExportHeader
{
    /// <summary>The columns that can be read, with whether they have to be there.</summary>
    private static readonly (string Name, bool Required)[] Known =
    [
        (Id, true), (Status, true), (CreatedAt, true), (PaidAt, true), (Total, false), (Sku, false), (Quantity, false), (Country, false), (CompletedAt, false), (AfterSales, false),
    ];

    private readonly Dictionary<string, int> _index;

    private ExportHeader(Dictionary<string, int> index) => _index = index;

    /// <summary>The order's number.</summary>
    public const string Id = "订单号";

    /// <summary>The order's status.</summary>
    public const string Status = "订单状态";

    /// <summary>When the buyer placed the order.</summary>
    public const string CreatedAt = "下单时间";

    /// <summary>When the buyer paid.</summary>
    public const string PaidAt = "付款时间";

    /// <summary>What the buyer pays for the order.</summary>
    public const string Total = "订单金额";

    /// <summary>The stock keeping unit.</summary>
    public const string Sku = "商品编码";

    /// <summary>How many pieces.</summary>
    public const string Quantity = "数量";

    /// <summary>The country that the order goes to.</summary>
    public const string Country = "收货国家";

    /// <summary>When the receipt was confirmed, which completes the order.</summary>
    public const string CompletedAt = "确认收货时间";

    /// <summary>Whether the order has an after-sales case: 0 or 1.</summary>
    public const string AfterSales = "有售后";

    /// <summary>The columns of a header; null where a needed one is missing.</summary>
    public static ExportHeader? Read(IReadOnlyList<string> names, out FactProblem? problem)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            index.TryAdd(names[i].Trim().TrimStart('\uFEFF'), i);
        }

        string[] missing = [.. Known.Where(k => k.Required && !index.ContainsKey(k.Name)).Select(k => k.Name)];
        problem = missing.Length == 0
            ? null
            : new FactProblem(
                FactProblems.Header,
                $"the export lacks {FactProblems.Quoted(missing)}: its first line names the columns; those that are read are {FactProblems.Quoted(Known.Select(k => k.Name))}");
        return problem is null ? new ExportHeader(index) : null;
    }

    /// <summary>The number of a column's field, from 0; -1 where the export doesn't have it.</summary>
    public int IndexOf(string column) => _index.GetValueOrDefault(column, -1);
}
