using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>Three-valued <c>and</c> and <c>or</c>: the right side runs only where the left doesn't decide.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="left">The left side.</param>
/// <param name="right">The right side.</param>
/// <param name="decider">What decides: false for <c>and</c>, true for <c>or</c>.</param>
internal sealed class LogicalForm(Expression context, Expression left, Expression right, bool decider) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<bool>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression mark = Variable(typeof(int), "mark");
        ParameterExpression first = Variable(typeof(Maybe<bool>), "left");
        Expression decided = AndAlso(
            Property(first, nameof(Maybe<bool>.IsKnown)),
            Equal(Property(first, nameof(Maybe<bool>.Value)), Constant(decider)));
        return Block(
            [mark, first],
            Assign(mark, MarkIn(context)),
            Assign(first, left),
            Condition(decided, first, Call(typeof(Logic), nameof(Logic.Join), null, context, first, right, mark, Constant(decider))));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() => new Run(ClosureCompiler.Of<Maybe<bool>>(left), ClosureCompiler.Of<Maybe<bool>>(right), decider);

    private sealed class Run(Closure<Maybe<bool>> left, Closure<Maybe<bool>> right, bool decider) : Closure<Maybe<bool>>
    {
        public override Maybe<bool> In(in Scope scope)
        {
            int mark = scope.Context.Names.Mark;
            Maybe<bool> first = left.In(scope);
            return first.IsKnown && first.Value == decider ? first : Logic.Join(scope.Context, first, right.In(scope), mark, decider);
        }
    }
}
