using System.Linq.Expressions;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <content>The earliest and the latest of several instants.</content>
internal sealed partial class ExpressionEmitter
{
    private BlockExpression EmitEdge(BoundEdge edge)
    {
        BoundExpression[] instants = [.. Flatten(edge)];
        return edge.IsEarliest && instants.Length > 2 ? EmitEarliest(instants) : EmitEdgeOfTwo(edge);
    }

    private static IEnumerable<BoundExpression> Flatten(BoundExpression instant) =>
        instant is BoundEdge { IsEarliest: true } edge ? Flatten(edge.Left).Concat(Flatten(edge.Right)) : [instant];

    private BlockExpression EmitEarliest(BoundExpression[] instants)
    {
        ParameterExpression values = Expression.Variable(typeof(Maybe<long>[]), "values");
        ParameterExpression marks = Expression.Variable(typeof(int[]), "marks");
        IEnumerable<Expression> reads = instants.SelectMany((instant, i) => new Expression[]
        {
            Expression.Assign(Expression.ArrayAccess(marks, Constant(i)), Mark()),
            Expression.Assign(Expression.ArrayAccess(values, Constant(i)), Emit(instant)),
        });
        return Expression.Block(
            [values, marks],
            [
                Expression.Assign(values, Expression.NewArrayBounds(typeof(Maybe<long>), Constant(instants.Length))),
                Expression.Assign(marks, Expression.NewArrayBounds(typeof(int), Constant(instants.Length))),
                .. reads,
                CallIn(typeof(TimeFunctions), nameof(TimeFunctions.Earliest), values, marks),
            ]);
    }

    private BlockExpression EmitEdgeOfTwo(BoundEdge edge)
    {
        ParameterExpression start = Expression.Variable(typeof(int), "start");
        ParameterExpression middle = Expression.Variable(typeof(int), "middle");
        ParameterExpression left = Expression.Variable(typeof(Maybe<long>), "left");
        ParameterExpression right = Expression.Variable(typeof(Maybe<long>), "right");
        string method = edge.IsEarliest ? nameof(TimeFunctions.Earliest) : nameof(TimeFunctions.Latest);
        return Expression.Block(
            [start, middle, left, right],
            Expression.Assign(start, Mark()),
            Expression.Assign(left, Emit(edge.Left)),
            Expression.Assign(middle, Mark()),
            Expression.Assign(right, Emit(edge.Right)),
            CallIn(typeof(TimeFunctions), method, left, right, start, middle));
    }
}
