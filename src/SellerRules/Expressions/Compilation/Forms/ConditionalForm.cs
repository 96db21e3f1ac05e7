using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary><c>a ? b : c</c>; undecided where the condition is.</summary>
/// <param name="condition">The condition.</param>
/// <param name="whenTrue">What it gives where the condition holds.</param>
/// <param name="whenFalse">What it gives otherwise.</param>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class ConditionalForm<T>(Expression condition, Expression whenTrue, Expression whenFalse) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<T>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression decided = Variable(typeof(Maybe<bool>), "condition");
        Expression undecided = Call(typeof(Maybe<T>).GetMethod(nameof(Maybe<T>.Undecided), [typeof(State)])!, Property(decided, nameof(Maybe<bool>.State)));
        Expression chosen = Condition(Property(decided, nameof(Maybe<bool>.Value)), whenTrue, whenFalse);
        return Block([decided], Assign(decided, condition), Condition(Property(decided, nameof(Maybe<bool>.IsKnown)), chosen, undecided));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() =>
        new Run(ClosureCompiler.Of<Maybe<bool>>(condition), ClosureCompiler.Of<Maybe<T>>(whenTrue), ClosureCompiler.Of<Maybe<T>>(whenFalse));

    private sealed class Run(Closure<Maybe<bool>> condition, Closure<Maybe<T>> whenTrue, Closure<Maybe<T>> whenFalse) : Closure<Maybe<T>>
    {
        public override Maybe<T> In(in Scope scope)
        {
            Maybe<bool> decided = condition.In(scope);
            return !decided.IsKnown ? Maybe<T>.Undecided(decided.State) : decided.Value ? whenTrue.In(scope) : whenFalse.In(scope);
        }
    }
}
