using SellerRules.Facts;
using SellerRules.References;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What is worked out of a parcel's events. The path given is that of the parcel, for naming what is unknown.</summary>
internal static class DerivedParcelFacts
{
    /// <summary>When the carrier picked it up: as given, else the first event with a pick-up code.</summary>
    public static Maybe<long> PickedUpAt(EvaluationContext context, Frame parcel, string path)
    {
        int slot = parcel.Layout.InstantSlot("pickedUpAt");
        if (Frame.IsGiven(parcel.Instants[slot]))
        {
            return FactReads.Event(context, parcel, slot, path + ".pickedUpAt");
        }

        Maybe<ListValue> events = Events(context, parcel, path);
        if (!events.IsKnown)
        {
            return Maybe<long>.Undecided(events.State);
        }

        long first = Nanos.None;
        bool codeMissing = false;
        foreach (Frame reported in InOrder(events.Value))
        {
            string? code = ((ParcelEvent)reported.Record).Code;
            if (code is null)
            {
                codeMissing = true;
            }
            else if (Carriers.Shipped.IsPickUp(code))
            {
                first = reported.Instants[0];
                break;
            }
        }

        if (codeMissing)
        {
            return context.Unknown<long>(path + ".events[].code");
        }

        return first != Nanos.None ? Maybe<long>.Of(first) : NoneYet(context, parcel, events.Value, path);
    }

    /// <summary>The instants of its events from pick-up to delivery, in order, each once.</summary>
    public static Maybe<ListValue> Scans(EvaluationContext context, Frame parcel, string path)
    {
        string name = path + ".scans";
        if (((Parcel)parcel.Record).Scans is { } given)
        {
            return ListReads.Instants(context, parcel, given, new AttributeRead(name, name, 0, -1, null));
        }

        Maybe<ListValue> events = Events(context, parcel, path);
        if (!events.IsKnown)
        {
            return events;
        }

        int mark = context.Names.Mark;
        Maybe<long> pickedUp = PickedUpAt(context, parcel, path);
        if (pickedUp.State == State.Unknown)
        {
            return Maybe<ListValue>.Undecided(State.Unknown);
        }

        context.Names.DropFrom(mark);
        Maybe<long> delivered = FactReads.Event(context, parcel, parcel.Layout.InstantSlot("deliveredAt"), path + ".deliveredAt");
        context.Names.DropFrom(mark);
        long from = pickedUp.IsKnown ? pickedUp.Value : Nanos.None;
        long to = delivered.IsKnown ? delivered.Value : Nanos.None;
        ListItem[] scans =
        [
            .. InOrder(events.Value).Select(reported => reported.Instants[0]).Where(at => at >= from && at <= to)
                .Distinct().Select(at => new ListItem(at)),
        ];
        return Maybe<ListValue>.Of(new ListValue(scans, events.Value.MoreName, name));
    }

    /// <summary>The first of its scans.</summary>
    public static Maybe<long> FirstScanAt(EvaluationContext context, Frame parcel, string path)
    {
        int slot = parcel.Layout.InstantSlot("firstScanAt");
        return Frame.IsGiven(parcel.Instants[slot])
            ? FactReads.Event(context, parcel, slot, path + ".firstScanAt")
            : PickedUpAt(context, parcel, path);
    }

    private static Maybe<long> NoneYet(EvaluationContext context, Frame parcel, ListValue events, string path)
    {
        context.Names.Add(path + ".events");
        return events.MoreName is null ? new Maybe<long>(State.NotYet, 0) : new Maybe<long>(State.Beyond, parcel.Bounds.Until);
    }

    private static Maybe<ListValue> Events(EvaluationContext context, Frame parcel, string path) =>
        ListReads.Records(context, parcel, parcel.Layout.ListSlot("events"), path + ".events", path + ".events[].at");

    private static IEnumerable<Frame> InOrder(ListValue events) =>
        events.Items.Where(item => item.Membership == State.Known).Select(item => (Frame)item.Value).OrderBy(reported => reported.Instants[0]);
}
