using NodaTime;
using NodaTime.Text;
using SellerRules.Expressions.Syntax;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Tests.Expressions.Syntax;
using SellerRules.Text;

namespace SellerRules.Tests.Parity;

/// <summary>The values of parameters at an anchor.</summary>
internal static class PlainParameters
{
    /// <summary>The value as an expression sees it; a limit is its definition.</summary>
    public static Plain Value(string name, Instant anchor, PlainWorld world)
    {
        ParameterDefinition parameter = world.Set.Parameters.Single(p => p.Name.Value == name);
        DatedValueDefinition[] begun = [.. parameter.Values.Where(v => v.From is null || PlainLimits.Begin(v.From.Value.Value, world.Zone) <= anchor)];
        if (begun.Length == 0)
        {
            LocalDate first = parameter.Values.Min(v => v.From!.Value.Value);
            return Plain.Unknown($"@{name} has no value before {LocalDatePattern.Iso.Format(first)}");
        }

        return Plain.Known(Typed(begun.MaxBy(v => v.From?.Value ?? LocalDate.MinIsoValue)!.Value));
    }

    public static bool IsDated(string name, PlainWorld world) => world.Set.Parameters.Single(p => p.Name.Value == name).Values.Any(v => v.From is not null);

    private static object Typed(ParameterValueDefinition value) => value switch
    {
        LimitValueDefinition limit => limit.Limit,
        ListValueDefinition list => new PlainList([.. list.Items.Select(i => new PlainMember(Plain.True, Plain.Known(Scalar(i))))], "", null),
        TableValueDefinition table => table,
        ScalarValueDefinition scalar => Scalar(scalar.Node),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    public static object Scalar(JsonNode node) => node switch
    {
        JsonNumber number => number.Value,
        JsonBoolean truth => truth.Value,
        JsonString text => Text(text),
        _ => throw new InvalidOperationException(node.Describe()),
    };

    private static object Text(JsonString text)
    {
        ParseResult<Period> period = PeriodPattern.Roundtrip.Parse(text.Value);
        if (period.Success)
        {
            Location nowhere = new(new SourceFile("parameter", text.Value), default);
            Period length = period.Value.Normalize();
            return period.Value.HasTimeComponent
                ? new ElapsedLimitDefinition(nowhere, length.ToBuilder().Build().ToDuration())
                : new CalendarLimitDefinition(nowhere, (period.Value.Years * 12) + period.Value.Months, (period.Value.Weeks * 7) + period.Value.Days, null);
        }

        bool mayBeLiteral = text.Value.Length > 0 && (char.IsAsciiDigit(text.Value[^1]) || text.Value[^1] == '%') && (text.Value[^1] == '%' || text.Value.Contains(' '));
        return mayBeLiteral && ParsedExpression.Of(text.Value).Root is LiteralSyntax literal ? literal.Value : text.Value;
    }
}
