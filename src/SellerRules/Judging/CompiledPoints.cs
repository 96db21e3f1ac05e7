using SellerRules.Expressions.Runtime;
using SellerRules.Json.Rules;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>What the breaches of a rule cost, ready for judging. Immutable and thread-safe.</summary>
internal sealed class CompiledPoints
{
    // By then every event that facts can hold has happened.
    private static readonly long EndOfTime = Nanos.Of(NodaTime.Instant.MaxValue);
    private readonly Charge? _always;

    /// <summary>Wraps what was compiled.</summary>
    /// <param name="terms">How breaches are counted and capped.</param>
    /// <param name="always">The charge, where no fact makes a difference.</param>
    public CompiledPoints(PointTerms terms, Charge? always) => (Terms, _always) = (terms, always);

    /// <summary>How breaches are counted and capped.</summary>
    public PointTerms Terms { get; }

    /// <summary>What a breach costs by itself, where no fact makes a difference; null where one does.</summary>
    public Charge? AlwaysCharge => _always;

    /// <summary>The price in each tier, or the only one.</summary>
    public required IReadOnlyList<Func<EvaluationContext, Maybe<decimal>>> Amounts { get; init; }

    /// <summary>What breaches are counted apart by; null: nothing.</summary>
    public required Func<EvaluationContext, Maybe<string>>? By { get; init; }

    /// <summary>The event that takes a breach back; null: none does.</summary>
    public required Func<EvaluationContext, Maybe<long>>? Until { get; init; }

    /// <summary>What a breach of a subject costs by itself; null where it isn't known what it is counted by.</summary>
    public Charge? ChargeOf(EvaluationContext context, Frame subject, long occurredAt)
    {
        if (_always is not null)
        {
            return _always;
        }

        context.Begin(subject, occurredAt);
        Maybe<string> scope = By?.Invoke(context) ?? Maybe<string>.Of(string.Empty);
        if (!scope.IsKnown)
        {
            return null;
        }

        decimal?[] amounts = new decimal?[Amounts.Count];
        for (int i = 0; i < amounts.Length; i++)
        {
            amounts[i] = PriceOf(Amounts[i](context));
        }

        return new Charge(scope.Value, amounts, EndOf(context, subject, occurredAt));
    }

    /// <summary>What a breach costs whatever others there are; null where that can't be said of one breach alone.</summary>
    public decimal? AmountAlone(Frame? subject, long occurredAt)
    {
        if (Terms.Tiers.Count > 0 || (_always is null && (subject is null || occurredAt == Nanos.None)))
        {
            return null;
        }

        return _always is not null ? _always.Amounts[0] : ChargeOf(new EvaluationContext(), subject!, occurredAt)?.Amounts[0];
    }

    // A breach that nobody is known to have taken back stands.
    private long EndOf(EvaluationContext context, Frame subject, long occurredAt)
    {
        if (Until is null)
        {
            return Nanos.None;
        }

        context.Begin(subject, EndOfTime);
        context.Anchor = occurredAt;
        return Until(context) is { IsKnown: true } end ? end.Value : Nanos.None;
    }

    private static decimal? PriceOf(Maybe<decimal> amount) => amount is { IsKnown: true, Value: >= 0 and <= PointsReader.MaxPoints } ? amount.Value : null;
}
