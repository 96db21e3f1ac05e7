using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Checks a measure: its value, and bands of the value's type that leave no gap.</summary>
internal sealed class BandBinder(RuleSetDefinition set, BindingScope scope, SettingBinder settings, MessageBinder messages, DiagnosticBag bag)
{
    /// <summary>The checked measure; null where a problem was reported.</summary>
    public BoundMeasure? Bind(MeasureDefinition measure)
    {
        if (ExpressionBinder.Bind(scope, measure.Value, bag) is not { } value)
        {
            return null;
        }

        BoundType type = value.Expression.Type;
        if (!type.IsNumeric && type.Kind is not (ValueKind.Money or ValueKind.Duration))
        {
            bag.Report(
                BindingProblems.WrongType,
                measure.Value.Locate(new TextSpan(0, measure.Value.Text.Length)),
                $"a measure needs a number, money or a length of time, but this is {type.Describe()}");
            return null;
        }

        BoundBand?[] bands = [.. measure.Bands.Select(band => BindBand(band, type))];
        if (bands.Any(band => band is null) || !AreOfOneCurrency(bands!))
        {
            return null;
        }

        return BandCoverage.Check(bands!, type, measure.Location, bag) ? new BoundMeasure(value, bands!) : null;
    }

    private BoundBand? BindBand(BandDefinition band, BoundType type)
    {
        Parameter? lower = band.Lower is null ? null : BindBound(band.Lower, type);
        Parameter? upper = band.Upper is null ? null : BindBound(band.Upper, type);
        IReadOnlyDictionary<string, MessageTemplate> texts = messages.Bind(band.Message);
        Parameter? length = band.Action?.For is { } limit ? settings.Limit(limit) : null;
        bool failed = (band.Lower is not null && lower is null) || (band.Upper is not null && upper is null) || (band.Action?.For is not null && length is null);
        return failed ? null : new BoundBand(band, lower, upper, texts);
    }

    private Parameter? BindBound(BandBoundDefinition bound, BoundType type)
    {
        Location at = new(set.File, bound.Value.Span);
        Parameter? found = type.Kind switch
        {
            ValueKind.Money => settings.Value(bound.Value, "an amount of money such as `\"USD 5\"`, as the value is", ValueKind.Money),
            ValueKind.Duration => AsLength(settings.Value(bound.Value, "a length of time such as `\"48h\"`, as the value is", ValueKind.Duration, ValueKind.Limit), at),
            _ => settings.Value(bound.Value, $"a number or a share, as the value is {type.Describe()}", ValueKind.Number, ValueKind.Share, ValueKind.Score),
        };
        if (found is { Type.Kind: ValueKind.Number } && type.Kind == ValueKind.Share && found.Values.Any(v => v is decimal and (< 0 or > 1)))
        {
            bag.Report(BindingProblems.ShareAsNumber, at, "a share lies between 0 and 1, but this bound doesn't", bound.Value is JsonNumber number ? $"write `\"{Messages.ValueText.Number(number.Value)}%\"`" : null);
            return null;
        }

        return found;
    }

    private Parameter? AsLength(Parameter? found, Location at)
    {
        if (found is null || found.Type.Kind == ValueKind.Duration)
        {
            return found;
        }

        if (found.Values.All(v => v is ElapsedLimit))
        {
            return found with { Type = BoundType.Duration, Values = [.. found.Values.Select(v => (object)((ElapsedLimit)v).Length)] };
        }

        bag.Report(RuleProblems.WrongSetting, at, "days and months are no lengths of time that can be compared", "write hours, such as `\"48h\"`");
        return null;
    }

    private bool AreOfOneCurrency(IReadOnlyList<BoundBand> bands)
    {
        string? first = null;
        foreach (BoundBand band in bands)
        {
            if (!IsOfCurrency(band.Lower, band.Definition.Lower, ref first) || !IsOfCurrency(band.Upper, band.Definition.Upper, ref first))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOfCurrency(Parameter? bound, BandBoundDefinition? written, ref string? first)
    {
        foreach (object value in bound?.Values ?? [])
        {
            if (value is not Money money)
            {
                continue;
            }

            first ??= money.Currency;
            if (money.Currency != first)
            {
                bag.Report(
                    BindingProblems.UnitMismatch,
                    new Location(set.File, written!.Value.Span),
                    $"the bands begin in {first}, but this bound is in {money.Currency}",
                    "bounds in two currencies have no order of their own: write all of them in one");
                return false;
            }
        }

        return true;
    }
}
