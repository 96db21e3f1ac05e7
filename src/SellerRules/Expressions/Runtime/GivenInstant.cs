using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>
/// An event as the facts give it, whatever the instant: it has happened at every instant from its own on. Immutable and thread-safe.
/// </summary>
/// <param name="depth">The record that holds it: 0 the subject, 1 the record that it is nested in, and so on.</param>
internal abstract class GivenInstant(int depth) : OrdinaryRead
{
    /// <summary>
    /// The instant; <see cref="Nanos.Absent"/> where nobody gave it, <see cref="Frame.Unrecorded"/> where more has to be asked to tell.
    /// </summary>
    public long Of(Frame subject) => Read(depth == 0 ? subject : OwnerOf(subject));

    /// <summary>How far from the subject the record is that holds it.</summary>
    public int Depth => depth;

    /// <summary>The instant, of the record that holds it.</summary>
    public long On(Frame owner) => Read(owner);

    /// <summary>The record that holds it.</summary>
    public Frame OwnerOf(Frame subject) => subject.Ancestor(depth);

    /// <summary>The first instant later than as-of at which an event that a record holds reads otherwise; <see cref="Nanos.None"/>: none.</summary>
    public static long NextAfter(Frame owner, long given, long asOf)
    {
        long next = Frame.IsGiven(given) ? given : given == Nanos.Absent && owner.Bounds.Until != Nanos.None ? owner.Bounds.Until + 1 : Nanos.None;
        return next > asOf ? next : Nanos.None;
    }

    /// <inheritdoc/>
    public override long NextAfter(Frame subject, long asOf)
    {
        Frame owner = OwnerOf(subject);
        return NextAfter(owner, Read(owner), asOf);
    }

    /// <summary>The earliest instant of several as far as it can be told: behind the end of what is recorded there may have been an earlier one.</summary>
    protected static long Told(Frame record, long earliest) =>
        Frame.IsGiven(earliest) && earliest > record.Bounds.Until ? Frame.Unrecorded : earliest;

    /// <summary>Reads it of its record.</summary>
    protected abstract long Read(Frame record);
}
