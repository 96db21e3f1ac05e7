using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>What is read of a record that may not be there; of a missing one, the fact that was asked for is named.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="record">The record, a <c>Maybe&lt;Frame&gt;</c>.</param>
/// <param name="path">The fact that is asked for.</param>
/// <param name="read">What is read of the record's frame, a tree that reads no other.</param>
/// <typeparam name="T">The type of what is read.</typeparam>
internal sealed class RecordForm<T>(Expression context, Expression record, string path, Func<Expression, Expression> read) : Form
{
    /// <inheritdoc/>
    public override Type Type => typeof(Maybe<T>);

    /// <inheritdoc/>
    public override Expression Reduce()
    {
        ParameterExpression found = Variable(typeof(Maybe<Frame>), "record");
        Expression pass = Call(context, nameof(EvaluationContext.Pass), [typeof(T)], Property(found, nameof(Maybe<Frame>.State)), Constant(path));
        return Block(
            [found],
            Assign(found, record),
            Condition(Property(found, nameof(Maybe<Frame>.IsKnown)), read(Property(found, nameof(Maybe<Frame>.Value))), pass));
    }

    /// <inheritdoc/>
    public override Closure ToClosure() =>
        new Run(ClosureCompiler.Of<Maybe<Frame>>(record), path, ClosureCompiler.Of<Maybe<T>>(read(Parameter(typeof(Frame), "record"))));

    private sealed class Run(Closure<Maybe<Frame>> record, string path, Closure<Maybe<T>> read) : Closure<Maybe<T>>
    {
        public override Maybe<T> In(in Scope scope)
        {
            Maybe<Frame> found = record.In(scope);
            return found.IsKnown ? read.In(new Scope(scope.Context, found.Value)) : scope.Context.Pass<T>(found.State, path);
        }
    }
}
