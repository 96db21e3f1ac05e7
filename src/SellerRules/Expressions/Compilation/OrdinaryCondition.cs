using SellerRules.Expressions.Compilation.Shapes;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Expressions.Compilation;

/// <summary>A condition as code that answers for ordinary facts only, and says so where it can't. Immutable and thread-safe once all rules are compiled.</summary>
/// <param name="code">The code of its shape.</param>
/// <param name="table">What its shape leaves open.</param>
internal sealed class OrdinaryCondition(ShapeCode code, object[] table)
{
    private readonly OrdinaryRead[] _reads = [.. code.Reads, .. table.OfType<OrdinaryRead>()];
    private readonly CodeGroup<Func<Frame, long, object[], int, Answer>> _group = code.Group;
    private readonly int _place = code.Place;
    private AnswerSlots? _slots;
    private int _slot;

    /// <summary>Tells that several rules ask it: of one subject it is then asked once, unless it reads what changes with time. Only before its first use.</summary>
    /// <param name="slots">Hands out where answers are kept.</param>
    public void Share(AnswerSlots slots)
    {
        if (_slots is null && _reads.Length == 0)
        {
            (_slots, _slot) = (slots, slots.Take());
        }
    }

    /// <summary>What it says of a subject at an instant.</summary>
    public Answer At(Frame subject, long at) =>
        _slots is null ? Ask(subject, at)
        : subject.Answers.TryGet(_slot, out Answer known) ? known
        : subject.Answers.Keep(_slot, _slots.Count, Ask(subject, at));

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

    private Answer Ask(Frame subject, long at) => _group.RunOf(_place)(subject, at, table, _place);
}
