using SellerRules.Expressions.Compilation.Shapes;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Expressions.Compilation;

/// <summary>A condition as code that answers for ordinary facts only, and says so where it can't. Immutable and thread-safe.</summary>
/// <param name="code">The code of its shape.</param>
/// <param name="table">What its shape leaves open.</param>
internal sealed class OrdinaryCondition(ShapeCode code, object[] table)
{
    private readonly OrdinaryRead[] _reads = [.. code.Reads, .. table.OfType<OrdinaryRead>()];
    private readonly CodeGroup<Func<Frame, long, object[], int, Answer>> _group = code.Group;
    private readonly int _place = code.Place;

    /// <summary>What it says of a subject at an instant.</summary>
    public Answer At(Frame subject, long at) => _group.RunOf(_place)(subject, at, table, _place);

    /// <summary>The first instant later than as-of at which it may say otherwise; <see cref="Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf)
    {
        long next = Nanos.None;
        foreach (OrdinaryRead read in _reads)
        {
            next = Math.Min(next, read.NextAfter(subject, asOf));
        }

        return next;
    }
}
