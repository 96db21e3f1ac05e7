using System.Text;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Rules on products of many brands, and products of those brands: four rules a brand apply, and one of them is broken.</summary>
internal static class ManyRules
{
    /// <summary>How many products there are.</summary>
    public const int ProductCount = 1_000;

    private const int RulesPerBrand = 4;
    private static readonly string[] Kinds = ["CE", "UKCA", "CPNP", "FCC"];

    /// <summary>Makes rules.</summary>
    public static RuleSets Load(int count)
    {
        StringBuilder text = new("""{ "formatVersion": 1, "ruleSet": "bench/products", "title": { "en": "Products" }, "zone": "UTC", "source": { "document": "-" }, "rules": [""");
        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? string.Empty : ",").AppendLine(FormattableString.Invariant($$"""
                { "id": "r{{i}}", "title": { "en": "Rule {{i}}" }, "subject": "product",
                  "when": "product.brand == 'brand-{{i / RulesPerBrand}}' and under(product.category, 'electronics') and product.delistedAt is none",
                  "require": { "that": "has(product, '{{Kinds[i % RulesPerBrand]}}')" }, "outcome": { "severity": "warning", "message": { "en": "It needs a certificate." } } }
                """));
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text.Append("] }").ToString());
            return RuleSets.Load([file]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Makes products, of all brands that rules are about.</summary>
    public static IReadOnlyList<Product> Products(int rules)
    {
        int brands = Math.Max(1, rules / RulesPerBrand);
        return
        [
            .. Enumerable.Range(0, ProductCount).Select(i => new Product
            {
                Id = $"P-{i}",
                Brand = $"brand-{i * 7919L % brands}",
                Category = "electronics/lighting/led",
                Markets = ["ES", "FR"],
                Certificates = [.. Kinds.Take(RulesPerBrand - 1).Select(kind => new Certificate { Kind = kind })],
            }),
        ];
    }
}
