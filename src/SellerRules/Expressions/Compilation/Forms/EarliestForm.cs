using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>The earliest of several instants.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="instants">The instants.</param>
internal sealed class EarliestForm(Expression context, Expression[] instants) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<long>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression values = Variable(typeof(Maybe<long>[]), "values");
        ParameterExpression marks = Variable(typeof(int[]), "marks");
        IEnumerable<Expression> reads = instants.SelectMany((instant, i) => new Expression[]
        {
            Assign(ArrayAccess(marks, Constant(i)), MarkIn(context)),
            Assign(ArrayAccess(values, Constant(i)), instant),
        });
        return Block(
            [values, marks],
            [
                Assign(values, NewArrayBounds(typeof(Maybe<long>), Constant(instants.Length))),
                Assign(marks, NewArrayBounds(typeof(int), Constant(instants.Length))),
                .. reads,
                Call(typeof(TimeFunctions), nameof(TimeFunctions.Earliest), null, context, values, marks),
            ]);
    }

    /// <inheritdoc/>
    public override Closure ToClosure() => new Run([.. instants.Select(ClosureCompiler.Of<Maybe<long>>)]);

    private sealed class Run(Closure<Maybe<long>>[] instants) : Closure<Maybe<long>>
    {
        public override Maybe<long> In(in Scope scope)
        {
            Maybe<long>[] values = new Maybe<long>[instants.Length];
            int[] marks = new int[instants.Length];
            for (int i = 0; i < instants.Length; i++)
            {
                marks[i] = scope.Context.Names.Mark;
                values[i] = instants[i].In(scope);
            }

            return TimeFunctions.Earliest(scope.Context, values, marks);
        }
    }
}
