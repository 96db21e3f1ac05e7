using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Figures;
using SellerRules.Time;

namespace SellerRules.Judging.Messages;

/// <summary>Renders a rule's texts when they are asked for. Thread-safe.</summary>
internal sealed class MessageRenderer
{
    private const int MostDigits = 28;
    private const int SpokenDigits = 4;

    private readonly BoundRule _rule;
    private readonly CompiledPoints? _points;
    private readonly Dictionary<MessagePart, Func<EvaluationContext, string?>> _facts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares a rule's messages; the code that reads facts is generated on first use.</summary>
    public MessageRenderer(BoundRule rule, CompiledPoints? points, ExpressionCompiler expressions)
    {
        (_rule, _points) = (rule, points);
        IEnumerable<MessageTemplate> templates = [.. rule.Messages.Values, .. Bands.SelectMany(band => band.Messages.Values)];
        foreach (MessagePart part in templates.SelectMany(m => m.Parts).Where(p => p.Fact is not null))
        {
            _facts.Add(part, ReaderOf(expressions, part.Fact!.Expression));
        }
    }

    private IReadOnlyList<BoundBand> Bands => (_rule.Kind as BoundMeasure)?.Bands ?? [];

    private BoundType ValueType => FigureText.TypeOf(_rule.Kind);

    /// <summary>The rule's title in a language.</summary>
    public string Title(string language) => _rule.Definition.Title.For(language).Value;

    /// <summary>The rule's message in a language, with its placeholders filled in; the title where it has none.</summary>
    public string Message(string language, DateTimeZone? displayZone, in Verdict verdict, KeptRecord? subject)
    {
        BoundBand? band = verdict.Band < 0 ? null : Bands[verdict.Band];
        IReadOnlyDictionary<string, MessageTemplate> templates = band?.Definition.Message is null ? _rule.Messages : band.Messages;
        if ((band?.Definition.Message ?? _rule.Definition.Outcome.Message) is not { } message)
        {
            return Title(language);
        }

        IReadOnlyList<MessagePart> parts = templates[message.Texts[message.PlaceFor(language)].Key].Parts;
        DateTimeZone zone = displayZone ?? _rule.Zone;
        if (parts is [{ Text: { } whole }])
        {
            return whole;
        }

        string[] texts = new string[parts.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Render(parts[i], language, zone, verdict, subject);
        }

        return string.Concat(texts);
    }

    /// <summary>The figure in a language, with at most so many decimal digits, up to 28; null where there is none.</summary>
    public string? Value(string language, DateTimeZone? displayZone, Verdict verdict, int digits)
    {
        if (verdict.Value is not { } value)
        {
            return null;
        }

        object rounded = FigureValue.Raw(value) switch
        {
            decimal share when ValueType.Kind == ValueKind.Share => decimal.Round(share, Math.Min(digits + 2, MostDigits), MidpointRounding.AwayFromZero),
            decimal number => decimal.Round(number, digits, MidpointRounding.AwayFromZero),
            Money money => money with { Amount = decimal.Round(money.Amount, digits, MidpointRounding.AwayFromZero) },
            object other => other,
        };
        return ValueText.Of(rounded, ValueType, displayZone ?? _rule.Zone, language);
    }

    private string Render(MessagePart part, string language, DateTimeZone zone, in Verdict verdict, KeptRecord? subject)
    {
        if (part.Text is { } text)
        {
            return text;
        }

        string missing = LimitText.IsChinese(language) ? "（未知）" : "(unknown)";
        if (part.Parameter is { } parameter)
        {
            int i = parameter.From.Count - 1;
            while (i >= 0 && parameter.From[i] > verdict.Anchor)
            {
                i--;
            }

            return i < 0 ? missing : ValueText.Of(parameter.Values[i], parameter.Type, zone, language);
        }

        if (part.Fact is not null)
        {
            return subject is null ? missing : ReadFact(part, verdict.At, subject.Frame) ?? missing;
        }

        return part.Word switch
        {
            "due" => At(verdict.Due, zone, missing),
            "from" => At(verdict.From, zone, missing),
            "occurredAt" => At(verdict.OccurredAt, zone, missing),
            "value" => Value(language, zone, verdict, SpokenDigits) ?? missing,
            "band" => verdict.Band < 0 ? missing : Bands[verdict.Band].Definition.Name,
            "count" => verdict.Count is { } count ? ValueText.Number(count) : missing,
            "points" => _points?.AmountAlone(subject?.Frame, verdict.OccurredAt) is { } amount ? ValueText.Number(amount) : missing,
            _ => missing,
        };
    }

    private static string At(long instant, DateTimeZone zone, string missing) => instant == Nanos.None ? missing : ValueText.Instant(instant, zone);

    private string? ReadFact(MessagePart part, long at, Frame subject)
    {
        EvaluationContext context = new();
        context.Begin(subject, at);
        return _facts[part](context);
    }

    private Func<EvaluationContext, string?> ReaderOf(ExpressionCompiler expressions, BoundExpression fact) => fact.Type.Kind switch
    {
        ValueKind.Boolean => ReaderOf<bool>(expressions, fact),
        ValueKind.Money => ReaderOf<Money>(expressions, fact),
        ValueKind.Date => ReaderOf<LocalDate>(expressions, fact),
        ValueKind.Instant or ValueKind.Duration => ReaderOf<long>(expressions, fact),
        ValueKind.Text or ValueKind.Word => ReaderOf<string>(expressions, fact),
        _ => ReaderOf<decimal>(expressions, fact),
    };

    private Func<EvaluationContext, string?> ReaderOf<T>(ExpressionCompiler expressions, BoundExpression fact)
        where T : notnull
    {
        Lazy<Func<EvaluationContext, Maybe<T>>> read = expressions.CompileValue<T>(fact, _rule.Zone);
        return context => read.Value(context) is { IsKnown: true } known ? ValueText.Of(known.Value, fact.Type, _rule.Zone, "en") : null;
    }
}
