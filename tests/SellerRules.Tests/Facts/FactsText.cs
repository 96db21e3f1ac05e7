using System.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>Facts written in a test.</summary>
internal static class FactsText
{
    public static FactsDocument Read(string json, FactsReaderOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return FactsReader.Read(stream, options ?? new FactsReaderOptions { FileName = "facts.json" });
    }

    /// <summary>One order with more members: <c>"paidAt": "…"</c>.</summary>
    public static FactsDocument ReadOrder(string members, string head = "") =>
        Read($$"""{ {{head}} "orders": [ { "id": "A-1", {{members}} } ] }""");
}
