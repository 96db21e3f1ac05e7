using NodaTime;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Reads rates between currencies.</summary>
internal static class RateReader
{
    private static readonly string[] Keys = ["on", "from", "to", "rate"];

    /// <summary>The rate; null with faults in the scope where it can't be read.</summary>
    public static ExchangeRate? Read(JsonNode node, RecordScope scope)
    {
        if (node is not JsonObject given)
        {
            scope.Fail(node.Span, null, FactProblems.WrongType("an object with `on`, `from`, `to` and `rate`", node.Describe()));
            return null;
        }

        foreach (JsonMember member in given.Members.Where(m => m.Name != "note" && !Keys.Contains(m.Name, StringComparer.Ordinal)))
        {
            scope.Fail(member.NameSpan, null, FactProblems.UnknownKey(member.Name, "rate", Keys));
        }

        foreach (string key in Keys.Where(k => given[k] is null or JsonNull))
        {
            scope.Fail(new TextSpan(node.Span.Start, 1), null, FactProblems.MissingId("rate", key));
        }

        if (scope.Faults.Count > 0)
        {
            return null;
        }

        object? on = ValueReader.Read(FactKind.Date, given["on"]!, "rate.on", scope, out _);
        string? from = Currency(given["from"]!, "rate.from", scope);
        string? to = Currency(given["to"]!, "rate.to", scope);
        decimal? rate = Rate(given["rate"]!, scope);
        return on is LocalDate date && from is not null && to is not null && rate is { } value ? new ExchangeRate(date, from, to, value) : null;
    }

    private static string? Currency(JsonNode node, string path, RecordScope scope)
    {
        object? text = ValueReader.Read(FactKind.Text, node, path, scope, out _);
        return text is string { Length: 3 } code && code.All(char.IsAsciiLetterUpper)
            ? code
            : (string?)(text is null ? null : scope.Fail(node.Span, path, FactProblems.WrongType("a currency of three capital letters", $"`{text}`", "write it like `USD`")));
    }

    private static decimal? Rate(JsonNode node, RecordScope scope)
    {
        decimal? value = node switch
        {
            JsonNumber number => number.Value,
            JsonString text when ValueText.Money(text.Value + " XXX", out Money amount) is null => amount.Amount,
            _ => null,
        };
        return value is > 0
            ? value
            : (decimal?)scope.Fail(node.Span, "rate.rate", FactProblems.WrongType("a number above 0, such as `\"0.14\"`", node is JsonString given ? $"`{given.Value}`" : node.Describe()));
    }
}
