using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Compilation;

/// <content>Functions.</content>
internal sealed partial class ExpressionEmitter
{
    private MethodCallExpression EmitHas(BoundHas has)
    {
        FrameLayout product = layouts["product"];
        FactProperty kind = layouts["certificate"].Type.Find("kind")!;
        CertificateRead read = new(product.ListSlot("certificates"), has.Path, ReadOf(layouts["certificate"], kind, has.Path + "[].kind"));
        return CallIn(typeof(Certificates), nameof(Certificates.Has), Emit(has.Product), Constant(has.Kind), Expression.Constant(zone, typeof(DateTimeZone)), Constant(read));
    }

    private MethodCallExpression EmitListed(BoundListed listed)
    {
        FrameLayout product = layouts["product"];
        AttributeRead Of(string fact) => ReadOf(product, product.Type.Find(fact)!, $"{listed.Path}.{fact}");
        ListedRead read = new(listed.List, zone, Of("category"), Of("title"), Of("brand"), Of("markets"));
        return CallIn(typeof(Listings), listed.NamesEntry ? nameof(Listings.EntryId) : nameof(Listings.IsListed), Emit(listed.Product), Constant(read));
    }

    private Expression EmitCall(BoundCall call)
    {
        Expression[] arguments = [.. call.Arguments.Select(Emit)];
        return call.Function switch
        {
            ScalarFunction.Under => Call(typeof(TextFunctions), nameof(TextFunctions.Under), arguments),
            ScalarFunction.Contains => Call(typeof(TextFunctions), nameof(TextFunctions.Contains), arguments),
            ScalarFunction.StartsWith => Call(typeof(TextFunctions), nameof(TextFunctions.StartsWith), arguments),
            ScalarFunction.EndsWith => Call(typeof(TextFunctions), nameof(TextFunctions.EndsWith), arguments),
            ScalarFunction.Length => Call(typeof(TextFunctions), nameof(TextFunctions.Length), arguments),
            ScalarFunction.Lower => Call(typeof(TextFunctions), nameof(TextFunctions.Lower), arguments),
            ScalarFunction.CheckDigit => Call(typeof(TextFunctions), nameof(TextFunctions.HasGtinCheckDigit), arguments[0]),
            ScalarFunction.Date => Call(typeof(TimeFunctions), nameof(TimeFunctions.DateOf), arguments[0], Expression.Constant(zone, typeof(DateTimeZone))),
            ScalarFunction.Abs when call.Type.Kind == ValueKind.Duration => CallIn(typeof(Arithmetic), nameof(Arithmetic.AbsLength), arguments),
            ScalarFunction.Abs => Call(typeof(Arithmetic), call.Type.Kind == ValueKind.Money ? nameof(Arithmetic.AbsMoney) : nameof(Arithmetic.Abs), arguments),
            ScalarFunction.Round => Call(typeof(Arithmetic), call.Type.Kind == ValueKind.Money ? nameof(Arithmetic.RoundMoney) : nameof(Arithmetic.Round), arguments[0], Constant((int)(decimal)((BoundConstant)call.Arguments[1]).Value)),
            _ => throw new InvalidOperationException($"No code for {call.Function}."),
        };
    }

    private Expression EmitAggregate(BoundAggregate bound)
    {
        Expression list = Emit(bound.List);
        if (bound.Function == AggregateFunction.Count)
        {
            return CallIn(typeof(Aggregates), nameof(Aggregates.Count), list);
        }

        Expression body = Body(bound.Body!);
        Expression slot = Constant(bound.Slot);
        ValueKind kind = bound.Type.Kind;
        return bound.Function switch
        {
            AggregateFunction.Any => CallIn(typeof(Aggregates), nameof(Aggregates.Any), list, slot, body),
            AggregateFunction.All => CallIn(typeof(Aggregates), nameof(Aggregates.All), list, slot, body),
            AggregateFunction.Where => CallIn(typeof(Aggregates), nameof(Aggregates.Where), list, slot, body),
            AggregateFunction.Sum => CallIn(typeof(Aggregates), SumOf(kind), list, slot, body),
            AggregateFunction.Mean => CallIn(typeof(Aggregates), MeanOf(kind), list, slot, body),
            AggregateFunction.Deviation => CallIn(typeof(Deviation), kind == ValueKind.Money ? nameof(Deviation.OfMoney) : nameof(Deviation.OfNumbers), list, slot, body),
            AggregateFunction.LongestRun => CallIn(typeof(LongestRun), nameof(LongestRun.Of), list, slot, body),
            AggregateFunction.MinBy => EmitMinBy(bound, list, slot, body),
            _ => EmitExtreme(bound, list, slot, body, bound.Function == AggregateFunction.Max ? 1 : -1),
        };
    }

    private MethodCallExpression EmitRecent(BoundRecent recent) => CallIn(
        typeof(Recent),
        recent.Body.Type.Kind == ValueKind.Date ? nameof(Recent.Dates) : nameof(Recent.Instants),
        Emit(recent.List),
        Constant(recent.Slot),
        Body(recent.Body),
        Emit(recent.Days),
        Expression.Constant(zone, typeof(DateTimeZone)));

    // A lambda inside compiled code would be made anew at each run; compiled on its own it is a constant that finds its variable in the context.
    private ConstantExpression Body(BoundExpression body) =>
        Constant(typeof(ExpressionEmitter).GetMethod(nameof(Compile))!.MakeGenericMethod(ClrTypes.Of(body.Type)).Invoke(this, [body])!);

    private static string SumOf(ValueKind kind) => kind switch
    {
        ValueKind.Money => nameof(Aggregates.SumMoney),
        ValueKind.Duration => nameof(Aggregates.SumLengths),
        _ => nameof(Aggregates.SumNumbers),
    };

    private static string MeanOf(ValueKind kind) => kind switch
    {
        ValueKind.Money => nameof(Aggregates.MeanMoney),
        ValueKind.Duration => nameof(Aggregates.MeanLengths),
        _ => nameof(Aggregates.MeanNumbers),
    };

    private MethodCallExpression EmitMinBy(BoundAggregate bound, Expression list, Expression slot, Expression body)
    {
        Type member = ClrTypes.Of(bound.Type);
        BoundType value = bound.Body!.Type;
        return value.Kind == ValueKind.Money
            ? Expression.Call(typeof(LeastMember), nameof(LeastMember.ByMoney), [member], Context, list, slot, body)
            : Expression.Call(
                typeof(LeastMember), nameof(LeastMember.By), [member, ClrTypes.Of(value)], Context, list, slot, body, Constant(value.Kind == ValueKind.Instant));
    }

    private MethodCallExpression EmitExtreme(BoundAggregate bound, Expression list, Expression slot, Expression body, int sign) =>
        bound.Type.Kind == ValueKind.Money
            ? CallIn(typeof(Aggregates), nameof(Aggregates.ExtremeMoney), list, slot, body, Constant(sign))
            : Expression.Call(
                typeof(Aggregates),
                nameof(Aggregates.Extreme),
                [ClrTypes.Of(bound.Type)],
                Context, list, slot, body, Constant(sign), Constant(bound.Type.Kind == ValueKind.Instant));
}
