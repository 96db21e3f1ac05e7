using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What is worked out of a parcel's events. The path given is that of the parcel, for naming what is unknown.</summary>
internal static class DerivedParcelFacts
{
    /// <summary>When the carrier picked it up: as given, else the first event with a pick-up code.</summary>
    public static Maybe<long> PickedUpAt(EvaluationContext context, Frame parcel, string path)
    {
        if (((Parcel)parcel.Record).PickedUpAt is { } given)
        {
            return FactReads.Given(context, parcel, Nanos.Of(given), path + ".pickedUpAt");
        }

        if (ParcelTimeline.Of(parcel) is not { } timeline)
        {
            return context.Unknown<long>(path + ".events");
        }

        if (timeline.FirstMark <= context.At)
        {
            return timeline.FirstMarkHasCode ? Maybe<long>.Of(timeline.FirstMark) : context.Unknown<long>(path + ".events[].code");
        }

        context.MayChangeAt(timeline.FirstMark);
        context.Names.Add(path + ".events");
        return ListReads.MayHaveMore(context, parcel.Bounds.Until)
            ? new Maybe<long>(State.Beyond, parcel.Bounds.Until)
            : new Maybe<long>(State.NotYet, 0);
    }

    /// <summary>The instants of its events from pick-up to delivery, in order, each once, as a list.</summary>
    public static Maybe<ListValue> Scans(EvaluationContext context, Frame parcel, string path)
    {
        string name = path + ".scans";
        Maybe<InstantRun> run = ScanTimes(context, parcel, path);
        return run.IsKnown
            ? Maybe<ListValue>.Of(new ListValue([.. run.Value.Instants.ToArray().Select(at => new ListItem(at))], run.Value.MoreName, name))
            : Maybe<ListValue>.Undecided(run.State);
    }

    /// <summary>The instants of its events from pick-up to delivery, in order, each once.</summary>
    public static Maybe<InstantRun> ScanTimes(EvaluationContext context, Frame parcel, string path)
    {
        Parcel record = (Parcel)parcel.Record;
        bool mayHaveMore = ListReads.MayHaveMore(context, parcel.Bounds.Until);
        if (record.Scans is { } given)
        {
            ReadOnlyMemory<long> all = GivenScans(parcel, given);
            return Maybe<InstantRun>.Of(new InstantRun(Happened(context, all, long.MinValue, Nanos.None), mayHaveMore ? path + ".scans" : null));
        }

        if (ParcelTimeline.Of(parcel) is not { } timeline)
        {
            return context.Unknown<InstantRun>(path + ".events");
        }

        int mark = context.Names.Mark;
        Maybe<long> pickedUp = PickedUpAt(context, parcel, path);
        if (pickedUp.State == State.Unknown)
        {
            return Maybe<InstantRun>.Undecided(State.Unknown);
        }

        context.Names.DropFrom(mark);
        long delivered = parcel.Instants[StandardSlots.ParcelDeliveredAt];
        delivered = Frame.IsGiven(delivered) ? delivered : Nanos.None;
        context.MayChangeAt(delivered);
        ReadOnlyMemory<long> scans = pickedUp.IsKnown
            ? Happened(context, timeline.Times, pickedUp.Value, delivered <= context.At ? delivered : Nanos.None)
            : ReadOnlyMemory<long>.Empty;
        return Maybe<InstantRun>.Of(new InstantRun(scans, mayHaveMore ? path + ".events" : null));
    }

    /// <summary>The first of its scans.</summary>
    public static Maybe<long> FirstScanAt(EvaluationContext context, Frame parcel, string path) => ((Parcel)parcel.Record).FirstScanAt is { } given
        ? FactReads.Given(context, parcel, Nanos.Of(given), path + ".firstScanAt")
        : PickedUpAt(context, parcel, path);

    /// <summary>The scans that a parcel gives, ascending, each once.</summary>
    public static ReadOnlyMemory<long> GivenScans(Frame parcel, IReadOnlyList<Instant> given) => parcel.Times.Of(given);

    private static ReadOnlyMemory<long> Happened(EvaluationContext context, ReadOnlyMemory<long> all, long from, long to)
    {
        int first = SortedInstants.FirstFrom(all.Span, from);
        int end = SortedInstants.FirstFrom(all.Span, context.At == long.MaxValue ? context.At : context.At + 1);
        if (end < all.Length)
        {
            context.MayChangeAt(all.Span[end]);
        }

        if (to != Nanos.None)
        {
            end = Math.Min(end, SortedInstants.FirstFrom(all.Span, to + 1));
        }

        return first < end ? all[first..end] : ReadOnlyMemory<long>.Empty;
    }
}
