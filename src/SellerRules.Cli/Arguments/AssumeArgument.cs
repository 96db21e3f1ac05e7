using System.Text.Json;
using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Cli.Arguments;

/// <summary>Reads <c>PATH=VALUE</c>, what the caller vouches for, by the same rules as <c>assume</c> in a facts document.</summary>
internal static class AssumeArgument
{
    /// <summary>Reads one assumption.</summary>
    /// <exception cref="UnusableException">It isn't <c>PATH=VALUE</c>, the path is no fact, or the value isn't of its type.</exception>
    public static Assumption Read(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == text.Length - 1)
        {
            throw new UnusableException($"`{text}` is not of the form PATH=VALUE, such as `order.preSale=false`.");
        }

        string path = text[..equals].Trim();
        string value = text[(equals + 1)..].Trim();
        string? refusal = null;
        foreach (string json in Spellings(value))
        {
            RecordScope scope = new(null, TimeZones.Default);
            SourceFile file = new("--assume", $"{{{JsonSerializer.Serialize(path)}:{json}}}");
            if (JsonText.Parse(file, new DiagnosticBag()) is not { } written)
            {
                // A number that can't be kept exactly is still a text, and as a text it is refused by the fact's own words.
                continue;
            }

            IReadOnlyList<Assumption> read = AssumptionReader.Read(FactTypes.Standard, written, scope);
            if (scope.Faults.Count == 0)
            {
                return read[0];
            }

            // A fault of the path is reported at `assume` as a whole, a fault of the value at its fact: only the fact helps here.
            RecordFault fault = scope.Faults[0];
            refusal ??= fault.Path == "assume" ? fault.Problem.Reason : fault.Reason;
        }

        throw new UnusableException(refusal!.EndsWith('?') ? refusal : refusal + ".");
    }

    /// <summary>The assumptions, where no fact is assumed twice.</summary>
    /// <exception cref="UnusableException">A fact is.</exception>
    public static IReadOnlyList<Assumption> Distinct(IReadOnlyList<Assumption> assumed) =>
        assumed.GroupBy(assumption => assumption.Path).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new UnusableException($"`--assume`: `{twice.Key}` is assumed twice; say it once.")
            : assumed;

    /// <summary>A command line has no types: <c>5</c> may be a number or a text, and the fact decides which is meant.</summary>
    private static IEnumerable<string> Spellings(string value)
    {
        string quoted = JsonSerializer.Serialize(value);
        return IsLiteral(value) ? [value, quoted] : [quoted];
    }

    private static bool IsLiteral(string value)
    {
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(value);
            return parsed.RootElement.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
