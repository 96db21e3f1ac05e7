using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>Whether an instant is some.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="instant">The instant.</param>
internal sealed class PresenceForm(Expression context, Expression instant) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<bool>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression mark = Variable(typeof(int), "mark");
        return Block([mark], Assign(mark, MarkIn(context)), Call(typeof(Logic), nameof(Logic.IsSome), null, context, instant, mark));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() => new Run(ClosureCompiler.Of<Maybe<long>>(instant));

    private sealed class Run(Closure<Maybe<long>> instant) : Closure<Maybe<bool>>
    {
        public override Maybe<bool> In(in Scope scope)
        {
            int mark = scope.Context.Names.Mark;
            return Logic.IsSome(scope.Context, instant.In(scope), mark);
        }
    }
}
