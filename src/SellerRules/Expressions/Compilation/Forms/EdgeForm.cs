using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>The earlier or the later of two instants.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="isEarliest">Whether it is the earlier.</param>
/// <param name="left">One of them.</param>
/// <param name="right">The other.</param>
internal sealed class EdgeForm(Expression context, bool isEarliest, Expression left, Expression right) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<long>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression start = Variable(typeof(int), "start");
        ParameterExpression middle = Variable(typeof(int), "middle");
        ParameterExpression first = Variable(typeof(Maybe<long>), "left");
        ParameterExpression second = Variable(typeof(Maybe<long>), "right");
        string method = isEarliest ? nameof(TimeFunctions.Earliest) : nameof(TimeFunctions.Latest);
        return Block(
            [start, middle, first, second],
            Assign(start, MarkIn(context)),
            Assign(first, left),
            Assign(middle, MarkIn(context)),
            Assign(second, right),
            Call(typeof(TimeFunctions), method, null, context, first, second, start, middle));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() => new Run(isEarliest, ClosureCompiler.Of<Maybe<long>>(left), ClosureCompiler.Of<Maybe<long>>(right));

    private sealed class Run(bool isEarliest, Closure<Maybe<long>> left, Closure<Maybe<long>> right) : Closure<Maybe<long>>
    {
        public override Maybe<long> In(in Scope scope)
        {
            int start = scope.Context.Names.Mark;
            Maybe<long> first = left.In(scope);
            int middle = scope.Context.Names.Mark;
            Maybe<long> second = right.In(scope);
            return isEarliest
                ? TimeFunctions.Earliest(scope.Context, first, second, start, middle)
                : TimeFunctions.Latest(scope.Context, first, second, start, middle);
        }
    }
}
