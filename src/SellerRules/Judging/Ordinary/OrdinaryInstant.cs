using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Ordinary;

/// <summary>An event as the facts give it, at hand: most stand in a slot of the subject itself, and are read there without asking who knows.</summary>
internal readonly struct OrdinaryInstant
{
    private readonly GivenInstant _event;
    private readonly int _slot;

    /// <summary>Makes an event ready.</summary>
    public OrdinaryInstant(GivenInstant given)
    {
        _event = given;
        _slot = given is SlotInstant { Depth: 0, Slot: var slot } ? slot : -1;
    }

    /// <summary>The instant; <see cref="Time.Nanos.Absent"/> where nobody gave it, <see cref="Frame.Unrecorded"/> where more has to be asked to tell.</summary>
    public long Of(Frame subject) => _slot >= 0 ? subject.Instants[_slot] : _event.Of(subject);

    /// <summary>The record that holds it.</summary>
    public Frame OwnerOf(Frame subject) => _slot >= 0 ? subject : _event.OwnerOf(subject);

    /// <summary>The first instant later than as-of at which it reads otherwise; <see cref="Time.Nanos.None"/>: none.</summary>
    public long NextAfter(Frame subject, long asOf) => GivenInstant.NextAfter(OwnerOf(subject), Of(subject), asOf);
}
