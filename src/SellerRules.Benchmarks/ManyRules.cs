using System.Text;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>
/// Rules on products of many brands, and products of those brands. So many rules a brand apply, and one of them is broken; they ask for certificates, categories,
/// markets, figures and events, each with values of its own.
/// </summary>
internal static class ManyRules
{
    /// <summary>How many products there are.</summary>
    public const int ProductCount = 1_000;

    /// <summary>How many rules apply to a product where nothing else is said.</summary>
    public const int Matches = 4;

    private static readonly string[] Kinds = ["CE", "UKCA", "CPNP"];

    /// <summary>Makes rules.</summary>
    /// <param name="count">How many.</param>
    /// <param name="matches">How many of them apply to a product.</param>
    public static RuleSets Load(int count, int matches = Matches)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text(count, matches));
            return RuleSets.Load([file]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The JSON text of rules.</summary>
    /// <param name="count">How many.</param>
    /// <param name="matches">How many of them apply to a product.</param>
    public static string Text(int count, int matches = Matches)
    {
        StringBuilder text = new("""{ "formatVersion": 1, "ruleSet": "bench/products", "title": { "en": "Products" }, "zone": "UTC", "source": { "document": "-" }, "rules": [""");
        for (int i = 0; i < count; i++)
        {
            (string when, string that) = ConditionsOf(i, matches);
            text.Append(i == 0 ? string.Empty : ",").AppendLine(FormattableString.Invariant($$"""
                { "id": "r{{i}}", "title": { "en": "Rule {{i}}" }, "subject": "product", "when": "{{when}}",
                  "require": { "that": "{{that}}" }, "outcome": { "severity": "warning", "message": { "en": "Rule {{i}} is broken." } } }
                """));
        }

        return text.Append("] }").ToString();
    }

    /// <summary>Makes products, of all brands that rules are about.</summary>
    /// <param name="rules">How many rules there are.</param>
    /// <param name="matches">How many of them apply to a product.</param>
    public static IReadOnlyList<Product> Products(int rules, int matches = Matches)
    {
        int brands = Math.Max(1, rules / matches);
        return
        [
            .. Enumerable.Range(0, ProductCount).Select(i => new Product
            {
                Id = $"P-{i}",
                Brand = $"brand-{i * 7919L % brands}",
                Category = "electronics/lighting/led",
                Markets = ["ES", "FR"],
                Electrical = true,
                Impressions = 20_000 + i,
                VoltageAc = 230,
                Certificates = [.. Kinds.Select(kind => new Certificate { Kind = kind })],
            }),
        ];
    }

    // The first rule of each brand is the broken one.
    private static (string When, string That) ConditionsOf(int rule, int matches)
    {
        string brand = FormattableString.Invariant($"product.brand == 'brand-{rule / matches}'");
        return (rule % matches) switch
        {
            0 => ($"{brand} and under(product.category, 'electronics') and product.delistedAt is none", "has(product, 'FCC')"),
            var place when place % 3 == 1 => ($"{brand} and product.delistedAt is none", $"has(product, '{Kinds[rule % Kinds.Length]}')"),
            var place when place % 3 == 2 => ($"{brand} and product.electrical and product.voltageAc > {50 + (rule % 150)}", $"product.impressions >= {rule}"),
            _ => ($"{brand} and 'ES' in product.markets", $"product.voltageAc < {231 + rule} or product.brand in ['a-{rule}', 'b-{rule}']"),
        };
    }
}
