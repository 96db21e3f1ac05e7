using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <content>Functions over lists.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindAggregate(CallSyntax call, AggregateFunction function, FunctionInfo info)
    {
        BoundExpression list = Bind(call.Arguments[0]);
        if (IsError(list))
        {
            return list;
        }

        if (list.Type.Kind != ValueKind.List)
        {
            return Fail(BindingProblems.WrongType, call.Arguments[0].Span, $"`{call.Function}` needs a list, but this is {list.Type.Describe()}", $"write it as `{info.Signature}`");
        }

        if (call.Arguments.Count == 1)
        {
            return BindAggregateOf(call, function, list, null, new BodyReach(true, false));
        }

        BoundExpression body = BindBody(call, list, info, out BodyReach reach);
        return IsError(body) ? body : BindAggregateOf(call, function, list, body, reach);
    }

    private BoundExpression BindBody(CallSyntax call, BoundExpression list, FunctionInfo info, out BodyReach reach)
    {
        reach = default;
        if (call.Arguments[1] is not LambdaSyntax lambda)
        {
            return Fail(BindingProblems.WrongArguments, call.Arguments[1].Span, $"`{call.Function}` needs a question for each member", $"write it as `{info.Signature}`");
        }

        if (_variables.Count >= EvaluationContext.MaxVariables - 1)
        {
            return Fail(BindingProblems.WrongArguments, lambda.Span, $"functions over lists can stand at most {EvaluationContext.MaxVariables - 1} deep");
        }

        if (_variables.Exists(v => v.Name == lambda.Variable) || _scope.Chain().Any(t => t.Name == lambda.Variable) || lambda.Variable is "asOf" or "today")
        {
            return Fail(BindingProblems.WrongArguments, lambda.VariableSpan, $"`{lambda.Variable}` has a meaning here already", "choose another name");
        }

        (int outerReach, bool outerDates) = (_reach, _readsDates);
        (_reach, _readsDates) = (int.MaxValue, false);
        _variables.Add((lambda.Variable, list.Type.Element!, PathOf(list) + "[]"));
        BoundExpression body = Bind(lambda.Body);
        _variables.RemoveAt(_variables.Count - 1);
        reach = new BodyReach(_reach >= _variables.Count, _readsDates);
        (_reach, _readsDates) = (Math.Min(outerReach, _reach), outerDates || _readsDates);
        return body;
    }

    private BoundExpression BindAggregateOf(CallSyntax call, AggregateFunction function, BoundExpression list, BoundExpression? body, BodyReach reach)
    {
        int slot = _variables.Count;
        ExpressionSyntax words = call.Arguments[^1];
        if (function is AggregateFunction.Any or AggregateFunction.All or AggregateFunction.Where or AggregateFunction.Count or AggregateFunction.LongestRun)
        {
            if (body is not null && body.Type.Kind != ValueKind.Boolean)
            {
                return Fail(BindingProblems.WrongType, words.Span, $"`{call.Function}` needs a question that is true or false, but this is {body.Type.Describe()}");
            }

            bool counts = function == AggregateFunction.Count;
            BoundExpression source = counts && body is not null ? new BoundAggregate(list.Type, AggregateFunction.Where, list, slot, body, reach) : list;
            BoundType type = function switch
            {
                AggregateFunction.Count or AggregateFunction.LongestRun => BoundType.Number,
                AggregateFunction.Where => list.Type,
                _ => BoundType.Boolean,
            };
            return Folded(new BoundAggregate(type, function, source, slot, counts ? null : body, reach));
        }

        BoundExpression value = body ?? new BoundVariable(list.Type.Element!, slot);
        BoundType result = function == AggregateFunction.MinBy ? list.Type.Element! : value.Type;
        return Takes(function, value.Type)
            ? Folded(new BoundAggregate(result, function, list, slot, value, reach))
            : Fail(BindingProblems.WrongType, words.Span, $"`{call.Function}` can't take {value.Type.Describe()}");
    }

    private static bool Takes(AggregateFunction function, BoundType value) =>
        value.IsNumeric || value.Kind == ValueKind.Money
        || (value.Kind == ValueKind.Duration && function != AggregateFunction.Deviation)
        || (value.Kind is ValueKind.Date or ValueKind.Instant && function is AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.MinBy);

    private BoundExpression Folded(BoundAggregate aggregate)
    {
        if (OrderChains.Of(aggregate) is not { } fold)
        {
            return aggregate;
        }

        _folds.Add(fold);
        return fold;
    }
}
