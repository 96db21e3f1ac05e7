using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <content>The dates before today.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindRecent(CallSyntax call, FunctionInfo info)
    {
        BoundExpression list = Bind(call.Arguments[0]);
        if (IsError(list))
        {
            return list;
        }

        if (list.Type.Kind != ValueKind.List)
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`recent` needs a list, but this is {list.Type.Describe()}", $"write it as `{info.Signature}`");
        }

        int slot = _variables.Count;
        BoundExpression body = BindBody(call, list, info, out BodyReach reach);
        BoundExpression days = BindDays(call.Arguments[2]);
        if (IsError(body, days))
        {
            return ErrorNode();
        }

        (_isTimeless, _readsClock, _reach) = (false, true, OutsideVariables);
        return body.Type.Kind is ValueKind.Instant or ValueKind.Date
            ? new BoundRecent(list.Type, Windowed(list), slot, body, reach, days)
            : Fail(
                BindingProblems.WrongType,
                call.Arguments[1].Span,
                $"`recent` needs the instant or the date that a member counts by, but this is {body.Type.Describe()}",
                $"write it as `{info.Signature}`");
    }

    private static BoundExpression Windowed(BoundExpression list) => list switch
    {
        BoundFact fact => fact with { IsWindowed = true },
        BoundAggregate { Function: AggregateFunction.Where } where => where with { List = Windowed(where.List) },
        BoundRecent recent => recent with { List = Windowed(recent.List) },
        _ => list,
    };

    private BoundExpression BindDays(ExpressionSyntax syntax)
    {
        BoundExpression days = Bind(syntax);
        IReadOnlyList<object> values = days switch
        {
            BoundParameter { Parameter: var parameter } => parameter.Values,
            BoundConstant { Type.Kind: ValueKind.Number } constant => [constant.Value],
            _ => [],
        };
        if (IsError(days))
        {
            return days;
        }

        if (values.Count == 0 || !values.All(RecentDays.Fits))
        {
            return Fail(
                BindingProblems.WrongArguments,
                syntax.Span,
                FormattableString.Invariant($"`recent` needs how many dates it looks back, from 1 to {RecentDays.Max:N0}"),
                "write whole days as a parameter, such as `\"days\": { \"value\": \"P90D\" }`, and use `@days`");
        }

        return days is BoundParameter { Parameter: var limit }
            ? new BoundParameter(BoundType.Number, limit with { Type = BoundType.Number, Values = [.. values.Select(v => (object)RecentDays.Of(v))] })
            : days;
    }
}
