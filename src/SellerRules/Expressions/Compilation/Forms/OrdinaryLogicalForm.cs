using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary><c>and</c> and <c>or</c> of ordinary facts: the right side runs only where the left doesn't decide.</summary>
/// <param name="isAnd">Whether it is <c>and</c>.</param>
/// <param name="left">The left side.</param>
/// <param name="right">The right side.</param>
internal sealed class OrdinaryLogicalForm(bool isAnd, Expression left, Expression right) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Answer);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression first = Variable(typeof(Answer), "left");
        ConstantExpression decider = Constant(isAnd ? Answer.False : Answer.True);
        return Block(
            [first],
            Assign(first, left),
            Condition(
                Equal(first, decider),
                decider,
                Call(typeof(OrdinaryReads), isAnd ? nameof(OrdinaryReads.And) : nameof(OrdinaryReads.Or), null, first, right)));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() => new Run(isAnd, ClosureCompiler.Of<Answer>(left), ClosureCompiler.Of<Answer>(right));

    private sealed class Run(bool isAnd, Closure<Answer> left, Closure<Answer> right) : Closure<Answer>
    {
        private readonly Answer _decider = isAnd ? Answer.False : Answer.True;

        public override Answer In(in Scope scope)
        {
            Answer first = left.In(scope);
            return first == _decider ? first
                : isAnd ? OrdinaryReads.And(first, right.In(scope))
                : OrdinaryReads.Or(first, right.In(scope));
        }
    }
}
