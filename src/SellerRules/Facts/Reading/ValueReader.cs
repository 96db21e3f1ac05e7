using System.Globalization;
using NodaTime;
using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads a JSON value as the value of a fact: of the fact's C# type, or null with a fault in the scope.</summary>
internal static class ValueReader
{
    /// <summary>The value of a scalar fact. <paramref name="note"/>: how a local time was resolved.</summary>
    public static object? Read(FactKind kind, JsonNode node, string path, RecordScope scope, out FactNoteDraft? note)
    {
        note = null;
        object? value = null;
        FactProblem? problem = kind switch
        {
            FactKind.Boolean => Boolean(node, out value),
            FactKind.Integer => Integer(node, out value),
            FactKind.Number => Number(node, out value),
            FactKind.Share => Share(node, out value),
            FactKind.Score => Score(node, out value),
            FactKind.Money => Money(node, out value),
            FactKind.Duration => Duration(node, out value),
            FactKind.Date => Date(node, out value),
            FactKind.Instant => Instant(node, scope.Times?.Of(path), out value, out note),
            FactKind.Record => Id(node, out value),
            _ => Text(node, out value),
        };
        note = note is null ? null : note with { Fact = path };
        return problem is null ? value : scope.Fail(node.Span, path, problem);
    }

    /// <summary>An id: a text that isn't empty, without <c>/</c>.</summary>
    public static FactProblem? Id(JsonNode node, out object? value)
    {
        FactProblem? problem = Text(node, out value);
        return problem is null && value is string id && (id.Length == 0 || id.Contains('/', StringComparison.Ordinal)) ? FactProblems.BadId(id) : problem;
    }

    private static FactProblem? Boolean(JsonNode node, out object? value)
    {
        value = (node as JsonBoolean)?.Value;
        return value is not null ? null : FactProblems.WrongType("true or false", node.Describe(), node is JsonString ? "write it without quotes" : null);
    }

    private static FactProblem? Integer(JsonNode node, out object? value)
    {
        FactProblem? problem = Number(node, out value);
        if (problem is not null)
        {
            return problem;
        }

        decimal number = (decimal)value!;
        bool fits = decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)number : null;
        return fits ? null : FactProblems.BadNumber(FactProblems.Shown(number), "a whole number up to 2147483647");
    }

    private static FactProblem? Number(JsonNode node, out object? value)
    {
        value = (node as JsonNumber)?.Value;
        return node switch
        {
            JsonNumber => null,
            InexactNumber inexact => FactProblems.BadNumber(inexact.Raw, "a number of at most 28 digits"),
            _ => FactProblems.WrongType("a number", node.Describe(), node is JsonString ? "write it without quotes" : null),
        };
    }

    private static FactProblem? Share(JsonNode node, out object? value)
    {
        if (node is JsonString text)
        {
            FactProblem? problem = ValueText.Share(text.Value, out decimal share);
            value = share;
            return problem;
        }

        return Number(node, out value) ?? ValueText.Share((decimal)value!);
    }

    private static FactProblem? Score(JsonNode node, out object? value) =>
        Number(node, out value) ?? (value is decimal and >= 0 and <= 5 ? null : FactProblems.BadNumber(FactProblems.Shown((decimal)value!), "a score from 0 to 5"));

    private static FactProblem? Money(JsonNode node, out object? value)
    {
        value = null;
        switch (node)
        {
            case JsonString text:
                FactProblem? problem = ValueText.Money(text.Value, out Money money);
                value = money;
                return problem;
            case JsonNumber number:
                return FactProblems.NoCurrency(FactProblems.Shown(number.Value));
            default:
                return FactProblems.WrongType("an amount of money such as `59.10 USD`", node.Describe());
        }
    }

    private static FactProblem? Duration(JsonNode node, out object? value)
    {
        FactProblem? problem = Text(node, out value, "a duration such as `PT1H30M`");
        if (problem is null)
        {
            problem = ValueText.Duration((string)value!, out Duration duration);
            value = duration;
        }

        return problem;
    }

    private static FactProblem? Date(JsonNode node, out object? value)
    {
        FactProblem? problem = Text(node, out value, "a date such as `2024-12-14`");
        if (problem is null)
        {
            problem = ValueText.Date((string)value!, out LocalDate date);
            value = date;
        }

        return problem;
    }

    private static FactProblem? Instant(JsonNode node, LocalTimeResolver? times, out object? value, out FactNoteDraft? note)
    {
        note = null;
        FactProblem? problem = Text(node, out value, "an instant such as `2024-03-29T07:00:00Z`");
        if (problem is null)
        {
            problem = InstantText.Read((string)value!, times, out Instant instant, out note);
            value = instant;
        }

        return problem;
    }

    private static FactProblem? Text(JsonNode node, out object? value)
    {
        value = (node as JsonString)?.Value;
        return node switch
        {
            JsonString => null,
            JsonNumber number => FactProblems.NumberAsText(number.Value.ToString(CultureInfo.InvariantCulture)),
            InexactNumber inexact => FactProblems.NumberAsText(inexact.Raw),
            _ => FactProblems.WrongType("a text", node.Describe()),
        };
    }

    private static FactProblem? Text(JsonNode node, out object? value, string expected)
    {
        value = (node as JsonString)?.Value;
        return node is JsonString ? null : FactProblems.WrongType(expected, node.Describe());
    }
}
