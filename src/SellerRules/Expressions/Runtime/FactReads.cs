using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Reads facts of a frame as of the judging instant.</summary>
internal static class FactReads
{
    /// <summary>An event: known once it has happened.</summary>
    public static Maybe<long> Event(EvaluationContext context, Frame frame, int slot, string name)
    {
        long instant = frame.Instants[slot];
        return instant <= context.At ? Maybe<long>.Of(instant) : NotReached(context, frame, instant, name);
    }

    /// <summary>An event whose instant is given: known once it has happened.</summary>
    public static Maybe<long> Given(EvaluationContext context, Frame frame, long instant, string name) =>
        instant <= context.At ? Maybe<long>.Of(instant) : NotReached(context, frame, instant, name);

    /// <summary>A planned instant: always visible, unknown where it isn't given.</summary>
    public static Maybe<long> Planned(EvaluationContext context, Frame frame, int slot, string name)
    {
        long instant = frame.Instants[slot];
        return Frame.IsGiven(instant) ? Maybe<long>.Of(instant) : context.Unknown<long>(name);
    }

    /// <summary>An event that has not happened by the judging instant, or that can't be known.</summary>
    public static Maybe<long> NotReached(EvaluationContext context, Frame frame, long instant, string name)
    {
        context.Names.Add(name);
        if (instant == Frame.Unrecorded)
        {
            return new Maybe<long>(State.Unknown, 0);
        }

        long until = frame.Bounds.Until;
        if (instant == Nanos.Absent && until < context.At)
        {
            return new Maybe<long>(State.Beyond, until);
        }

        context.MayChangeAt(Frame.IsGiven(instant) ? instant : until == Nanos.None ? Nanos.None : until + 1);
        return new Maybe<long>(State.NotYet, 0);
    }

    /// <summary>An attribute with a .NET value of its own.</summary>
    public static Maybe<T> Value<T>(EvaluationContext context, Frame frame, T? value, AttributeRead read)
        where T : struct
    {
        if (read.EventSlot >= 0 && BeforeItsEvent<T>(context, frame, read) is { } early)
        {
            return early;
        }

        return value is { } given ? Maybe<T>.Of(given) : Absent<T>(context, frame, read);
    }

    /// <summary>A whole number, as a decimal.</summary>
    public static Maybe<decimal> Whole(EvaluationContext context, Frame frame, int? value, AttributeRead read)
    {
        Maybe<int> whole = Value(context, frame, value, read);
        return new Maybe<decimal>(whole.State, whole.Value);
    }

    /// <summary>A length of time, as nanoseconds.</summary>
    public static Maybe<long> Length(EvaluationContext context, Frame frame, Duration? value, AttributeRead read)
    {
        Maybe<Duration> length = Value(context, frame, value, read);
        return length.IsKnown ? Maybe<long>.Of(Nanos.Of(length.Value)) : Maybe<long>.Undecided(length.State);
    }

    /// <summary>A text.</summary>
    public static Maybe<string> Text(EvaluationContext context, Frame frame, string? value, AttributeRead read)
    {
        if (read.EventSlot >= 0 && BeforeItsEvent<string>(context, frame, read) is { } early)
        {
            return early;
        }

        return value is not null ? Maybe<string>.Of(value) : Absent<string>(context, frame, read);
    }

    /// <summary>A word of a closed vocabulary, as its id; a word that isn't in it is unknown.</summary>
    public static Maybe<string> Word(EvaluationContext context, Frame frame, string? value, AttributeRead read)
    {
        Maybe<string> word = Text(context, frame, value, read);
        if (!word.IsKnown)
        {
            return word;
        }

        return read.Vocabulary!.TryResolve(word.Value, out string? id) ? Maybe<string>.Of(id) : context.Unknown<string>(read.Name);
    }

    /// <summary>A top-level record by its id; missing where the facts don't hold it.</summary>
    public static Maybe<Frame> Reference(EvaluationContext context, Frame frame, string? id, string type, AttributeRead read)
    {
        Maybe<string> given = Text(context, frame, id, read);
        if (!given.IsKnown)
        {
            return Maybe<Frame>.Undecided(given.State);
        }

        return frame.Scope.Find(type, given.Value) is { } found ? Maybe<Frame>.Of(found) : new Maybe<Frame>(State.Missing, null!);
    }

    /// <summary>The one record that a fact holds; missing where it isn't given.</summary>
    public static Maybe<Frame> Part(Frame frame, int listSlot) =>
        frame.Children(listSlot) is [var part] ? Maybe<Frame>.Of(part) : new Maybe<Frame>(State.Missing, null!);

    /// <summary>The store that a record belongs to; missing where none is known.</summary>
    public static Maybe<Frame> StoreOf(Frame frame)
    {
        Frame top = frame;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        string? id = top.Layout.Type.Name == "store" ? null : top.Scope.StoreOf(StoreIds.Of(top.Record));
        Frame? store = top.Layout.Type.Name == "store" ? top : id is null ? null : top.Scope.Find("store", id);
        return store is null ? new Maybe<Frame>(State.Missing, null!) : Maybe<Frame>.Of(store);
    }

    private static Maybe<T>? BeforeItsEvent<T>(EvaluationContext context, Frame frame, AttributeRead read)
    {
        int mark = context.Names.Mark;
        Maybe<long> happened = Event(context, frame, read.EventSlot, read.Name);
        if (happened.IsKnown)
        {
            context.Names.DropFrom(mark);
            return null;
        }

        return Maybe<T>.Undecided(happened.State);
    }

    private static Maybe<T> Absent<T>(EvaluationContext context, Frame frame, AttributeRead read)
    {
        if (frame.Scope.Assumed(read.AssumptionSlot) is T assumed)
        {
            context.Assumed.Add(read.AssumptionPath);
            return Maybe<T>.Of(assumed);
        }

        return context.Unknown<T>(read.Name);
    }
}
