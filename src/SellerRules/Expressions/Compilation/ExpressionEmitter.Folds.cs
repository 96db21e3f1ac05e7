using System.Collections.Concurrent;
using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;

namespace SellerRules.Expressions.Compilation;

/// <content>Figures over a store's orders.</content>
internal sealed partial class ExpressionEmitter
{
    private readonly ConcurrentDictionary<BoundAggregate, ChainFold> _folds = [];

    /// <summary>The figure that orders add to; equal ones are one.</summary>
    public ChainFold FoldOf(BoundFold fold) => _folds.GetOrAdd(fold.Chain, chain => new ChainFold(new Lazy<FoldChain>(() => ChainOf(chain)), fold.IsDated));

    private MethodCallExpression EmitFold(BoundFold fold)
    {
        bool isTruth = fold.Type.Kind == ValueKind.Boolean;
        FoldQuestion question = new(
            FoldOf(fold),
            KindOf(fold.Chain.Function),
            fold.List.Path,
            zone,
            fold.Days is not null,
            fold.Chain.Function == AggregateFunction.Any,
            fold.Type.Kind == ValueKind.Instant);
        string read = fold.Type.Kind switch
        {
            _ when fold.Chain.Function == AggregateFunction.Count => nameof(FoldReads.Count),
            _ when isTruth => nameof(FoldReads.Truth),
            ValueKind.Money => nameof(FoldReads.Amount),
            ValueKind.Duration or ValueKind.Instant => nameof(FoldReads.Nanos),
            ValueKind.Date => nameof(FoldReads.Date),
            _ => nameof(FoldReads.Number),
        };
        return CallIn(typeof(FoldReads), read, Emit(fold.List.Target), Constant(question), fold.Days is null ? Constant(Maybe<decimal>.Of(0)) : Emit(fold.Days));
    }

    private FoldChain ChainOf(BoundAggregate chain)
    {
        List<FoldStep> steps = [];
        BoundExpression list = chain.List;
        while (!OrderChains.IsOrders(list))
        {
            steps.Insert(0, list is BoundRecent recent ? StepOf(recent) : StepOf((BoundAggregate)list));
            list = list is BoundRecent next ? next.List : ((BoundAggregate)list).List;
        }

        bool? decider = chain.Function switch
        {
            AggregateFunction.Any => true,
            AggregateFunction.All => false,
            _ => null,
        };
        string birth = $"{((BoundFact)list).Path}[].{layouts["order"].Type.Birth!.Name}";
        return new FoldChain(birth, steps, chain.Slot, chain.Body is null ? null : FoldValueOf(chain.Body), decider);
    }

    private WhereStep StepOf(BoundAggregate where) => new(where.Slot, Compile<bool>(where.Body!));

    private RecentStep StepOf(BoundRecent recent) => recent.Body.Type.Kind == ValueKind.Date
        ? new RecentStep(recent.Slot, null, Compile<LocalDate>(recent.Body), zone)
        : new RecentStep(recent.Slot, Compile<long>(recent.Body), null, zone);

    private Func<EvaluationContext, Maybe<Facts.Money>> FoldValueOf(BoundExpression body)
    {
        string method = body.Type.Kind switch
        {
            ValueKind.Boolean => nameof(FoldValues.OfTruth),
            ValueKind.Money => nameof(FoldValues.OfMoney),
            ValueKind.Duration or ValueKind.Instant => nameof(FoldValues.OfNanos),
            ValueKind.Date => nameof(FoldValues.OfDate),
            _ => nameof(FoldValues.OfNumber),
        };
        return Alone<Facts.Money>(() => Call(typeof(FoldValues), method, Emit(body)));
    }

    private static FoldKind KindOf(AggregateFunction function) => function switch
    {
        AggregateFunction.Sum => FoldKind.Sum,
        AggregateFunction.Mean => FoldKind.Mean,
        AggregateFunction.Min => FoldKind.Least,
        AggregateFunction.Max => FoldKind.Greatest,
        _ => FoldKind.Count,
    };
}
