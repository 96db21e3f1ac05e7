using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>An event of the subject, or of a record that it is nested in, read without compiled code.</summary>
internal sealed class EventSource(int depth, int slot, string name) : InstantSource
{
    /// <inheritdoc/>
    public override Maybe<long> At(EvaluationContext context, long at)
    {
        context.At = at;
        return FactReads.Event(context, context.Subject.Ancestor(depth), slot, name);
    }
}
