using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Forms;

namespace SellerRules.Expressions.Compilation;

/// <content>The earliest and the latest of several instants.</content>
internal sealed partial class ExpressionEmitter
{
    private Form EmitEdge(BoundEdge edge)
    {
        BoundExpression[] instants = [.. Flatten(edge)];
        return edge.IsEarliest && instants.Length > 2
            ? new EarliestForm(Context, [.. instants.Select(Emit)])
            : new EdgeForm(Context, edge.IsEarliest, Emit(edge.Left), Emit(edge.Right));
    }

    private static IEnumerable<BoundExpression> Flatten(BoundExpression instant) =>
        instant is BoundEdge { IsEarliest: true } edge ? Flatten(edge.Left).Concat(Flatten(edge.Right)) : [instant];
}
