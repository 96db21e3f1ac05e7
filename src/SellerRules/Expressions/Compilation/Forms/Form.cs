using System.Linq.Expressions;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Expressions.Compilation.Forms;

/// <summary>
/// A part of a tree that is more than calls: it looks at a value before it goes on. Written down twice, as a tree for code that is generated and as a
/// closure for hosts where none can be; both call the same methods of <c>Expressions/Runtime</c>.
/// </summary>
internal abstract class Form : Expression
{
    /// <inheritdoc/>
    public sealed override ExpressionType NodeType => ExpressionType.Extension;

    /// <inheritdoc/>
    public sealed override bool CanReduce => true;

    /// <inheritdoc/>
    public abstract override Type Type { get; }

    /// <summary>The form as a tree.</summary>
    public abstract override Expression Reduce();

    /// <summary>The form as a closure.</summary>
    public abstract Closure ToClosure();

    /// <summary>The place behind the last name in a context.</summary>
    protected static MemberExpression MarkIn(Expression context) =>
        Property(Property(context, nameof(Runtime.EvaluationContext.Names)), nameof(Runtime.NameSink.Mark));
}
