using System.Globalization;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;

namespace SellerRules.Imports;

/// <summary>An object of a foreign answer, in which ids may be numbers, empty lists may be empty objects, and lists are wrapped.</summary>
internal sealed class PayloadObject(JsonObject node, string path, RecordScope scope)
{
    /// <summary>The object's place.</summary>
    public JsonObject Node => node;

    /// <summary>An object under a key; null where there is none.</summary>
    public PayloadObject? Object(string key) => Given(key) is JsonObject child ? new PayloadObject(child, $"{path}.{key}", scope) : null;

    /// <summary>A text, or a whole number as text; null where it is absent or empty.</summary>
    public string? Text(string key)
    {
        JsonNode? given = Given(key);
        switch (given)
        {
            case null or JsonString { Value: "" }:
                return null;
            case JsonString text:
                return text.Value;
            case JsonNumber number when decimal.IsInteger(number.Value):
                return number.Value.ToString("0", CultureInfo.InvariantCulture);
            default:
                return (string?)Fail(given, key, FactProblems.WrongType("a text or a whole number", given.Describe()));
        }
    }

    /// <summary>A whole number, also where it is written as text; null where it is absent.</summary>
    public int? Integer(string key)
    {
        string? text = Text(key);
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : (int?)Fail(Given(key)!, key, FactProblems.BadNumber(text, "a whole number, 0 or more"));
    }

    /// <summary>A length in milliseconds, negative where it is over; null where it is absent.</summary>
    public long? Milliseconds(string key)
    {
        JsonNode? given = Given(key);
        decimal? length = given is null or JsonString { Value: "" } ? null : Decimal(key);
        bool fits = length is null || (decimal.IsInteger(length.Value) && Math.Abs(length.Value) < 1_000_000_000_000m);
        return fits ? (long?)length : (long?)Fail(given!, key, FactProblems.BadNumber(FactProblems.Shown(length!.Value), "a whole number of milliseconds, of at most 30 years"));
    }

    /// <summary>An id; null where it is absent or can't be one.</summary>
    public string? Id(string key)
    {
        string? id = Text(key);
        return id is null || !id.Contains('/', StringComparison.Ordinal) ? id : (string?)Fail(Given(key)!, key, FactProblems.BadId(id));
    }

    /// <summary>
    /// A local time such as <c>2025-11-02 01:07:10</c>; null where it is absent. An epoch decides, in its place or beside it, in seconds or
    /// milliseconds. A choice between two instants, and an epoch that disagrees, are noted on the fact.
    /// </summary>
    public Instant? Time(string key, InputTimes times, string fact, List<FactNoteDraft> notes)
    {
        Instant? read = LocalTime(key, times, fact, out FactNoteDraft? note);
        if (read is not null && note is not null)
        {
            notes.Add(note with { Fact = fact });
        }

        return read;
    }

    /// <summary>Like <see cref="Time"/>, with how it was resolved as a draft.</summary>
    public Instant? LocalTime(string key, InputTimes times, string fact, out FactNoteDraft? note)
    {
        note = null;
        string? beside = PayloadTime.KeysBeside(key).FirstOrDefault(k => Given(k) is not null);
        string? inPlace = PayloadTime.NumberOf(Given(key)) is null ? null : key;
        Instant? epoch = Epoch(inPlace ?? beside);
        if (inPlace is not null || Text(key) is not { } text)
        {
            return epoch;
        }

        FactProblem? problem = InstantText.Read(PayloadTime.Iso(text), times.Of(fact), out Instant instant, out note);
        if (problem is not null)
        {
            return (Instant?)Fail(Given(key)!, key, problem);
        }

        note = epoch is { } number ? PayloadTime.Compare(text, instant, note, number) : note;
        return epoch ?? instant;
    }

    /// <summary>Money as an object of <c>amount</c>, <c>cent</c>, <c>cent_factor</c> and <c>currency_code</c>; null where it is absent.</summary>
    public Money? Money(string key)
    {
        if (Object(key) is not { } money || money.Text("currency_code") is not { } currency)
        {
            return null;
        }

        decimal? whole = money.Decimal("amount");
        decimal? cents = money.Decimal("cent");
        decimal factor = money.Decimal("cent_factor") ?? 100;
        decimal? fromCents = cents is null || factor <= 0 ? null : cents / factor;
        if (whole is null && fromCents is null)
        {
            return null;
        }

        if (whole is not null && fromCents is not null && whole != fromCents)
        {
            string found = FormattableString.Invariant($"`amount` says {whole} and `cent` says {fromCents}");
            return (Money?)Fail(money.Node, key, new FactProblem(FactProblems.Money, $"contradicts itself: {found}"));
        }

        FactProblem? problem = ValueText.Money($"{FactProblems.Shown(whole ?? fromCents!.Value)} {currency}", out Money value);
        return problem is null ? value : (Money?)Fail(money.Node, key, problem);
    }

    /// <summary>The objects of a list that is wrapped in an object with one key, or not; none for an empty object; null where it is absent.</summary>
    public IReadOnlyList<PayloadObject>? List(string key)
    {
        JsonNode? given = Given(key);
        JsonNode? list = given is JsonObject { Members: [var wrapped] } ? wrapped.Value : given;
        switch (list)
        {
            case null:
                return null;
            case JsonObject { Members.Count: 0 }:
                return [];
            case JsonObject single:
                return [new PayloadObject(single, $"{path}.{key}", scope)];
            case JsonArray items when items.Items.All(i => i is JsonObject):
                return [.. items.Items.Select(i => new PayloadObject((JsonObject)i, $"{path}.{key}[]", scope))];
            default:
                Fail(list, key, FactProblems.WrongType("a list of objects", list.Describe()));
                return null;
        }
    }

    /// <summary>Adds a fault at a key's value.</summary>
    public object? Fail(JsonNode at, string key, FactProblem problem) => scope.Fail(at.Span, $"{path}.{key}", problem);

    private Instant? Epoch(string? key)
    {
        if (key is null)
        {
            return null;
        }

        JsonNode given = Given(key)!;
        if (PayloadTime.NumberOf(given) is not { } number)
        {
            return (Instant?)Fail(given, key, FactProblems.WrongType("seconds or milliseconds since 1970", given.Describe()));
        }

        FactProblem? problem = PayloadTime.OfNumber(number, out Instant instant);
        return problem is null ? instant : (Instant?)Fail(given, key, problem);
    }

    private decimal? Decimal(string key) => Given(key) switch
    {
        JsonNumber number => number.Value,
        JsonString { Value: not "" } text => decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : (decimal?)Fail(text, key, FactProblems.BadNumber(text.Value, "a number")),
        _ => null,
    };

    private JsonNode? Given(string key) => node[key] is JsonNull ? null : node[key];
}
