using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Tests.Parity;

/// <summary>Works out the facts that follow from others.</summary>
internal sealed class PlainDerived(PlainFacts facts)
{
    public Plain Read(PlainRecord record, FactProperty fact, string path, PlainMoment moment) => (record.Type.Name, fact.Name) switch
    {
        ("parcel", "pickedUpAt") => PickUp(record, moment),
        ("parcel", "scans") => Scans(record, path, moment),
        ("parcel", "firstScanAt") => facts.Read(record, "pickedUpAt", moment),
        ("order", "firstScanAt") => FirstOfOrder(record, moment),
        ("order", "items") => Sum(record, moment, 0m, line => facts.Read(line, "quantity", moment)),
        ("order", "itemsTotal") => Sum(record, moment, new Money(0m, ""), line =>
            PlainArithmetic.Binary(BinaryOperator.Multiply, facts.Read(line, "price", moment), facts.Read(line, "quantity", moment))),
        ("order", "fulfilmentTime") =>
            PlainArithmetic.Binary(BinaryOperator.Subtract, facts.Read(record, "firstScanAt", moment), facts.Read(record, "paidAt", moment)),
        ("order", "sequence") => Sequence(record, path),
        ("trafficDay" or "scoreDay" or "week" or "skuWeek", "start" or "end" or "previous") => new PlainPeriods(facts.World).Read(record, fact.Name, path),
        ("metric", "previous") => new PlainPeriods(facts.World).PreviousMetric(record, path),
        _ => Plain.Unknown(path),
    };

    /// <summary>Known only where the facts go back to the day on which the store opened.</summary>
    private Plain Sequence(PlainRecord record, string path)
    {
        Order order = (Order)record.Record;
        Instant? opened = facts.World.StoreOf(order.Store)?.OpenedAt;
        bool isWhole = facts.Recorded(record)?.From is not { } from || from <= opened;
        string? store = facts.World.StoreOf(order.Store)?.Id;
        return isWhole
            ? Plain.Known(1m + facts.World.Facts.Orders.Count(o => facts.World.StoreOf(o.Store)?.Id == store && o.CreatedAt < order.CreatedAt))
            : Plain.Unknown(path);
    }

    /// <summary>The first event with a pick-up code, of whichever carrier.</summary>
    private Plain PickUp(PlainRecord parcel, PlainMoment moment) =>
        First(Happened(parcel, moment, reported => Carriers.Shipped.IsPickUp(reported.Code!)));

    /// <summary>The instants of the events from pick-up to delivery, both included.</summary>
    private Plain Scans(PlainRecord parcel, string path, PlainMoment moment)
    {
        Plain pickUp = facts.Read(parcel, "pickedUpAt", moment);
        Plain delivery = facts.Read(parcel, "deliveredAt", moment);
        Instant? first = (Instant?)pickUp.Value;
        Instant? last = (Instant?)delivery.Value;
        Plain events = Happened(parcel, moment, reported => reported.At >= first && !(reported.At > last));
        return !events.IsKnown ? events
            : pickUp.State == PlainState.Unknown && pickUp.LaterThan is null ? pickUp
            : Plain.Known((PlainList)events.Value! with { Path = path });
    }

    /// <summary>The instants of the events of a sort, in order, each once.</summary>
    private Plain Happened(PlainRecord parcel, PlainMoment moment, Func<ParcelEvent, bool> isWanted)
    {
        Plain events = facts.Read(parcel, "events", moment);
        if (events.Value is not PlainList list)
        {
            return events;
        }

        IEnumerable<Instant> instants = list.Members.Select(m => (ParcelEvent)((PlainRecord)m.Item.Value!).Record).Where(isWanted).Select(e => e.At!.Value);
        return Plain.Known(list with { Members = [.. instants.Distinct().Order().Select(i => new PlainMember(Plain.True, Plain.Known(i)))] });
    }

    private static Plain First(Plain list) =>
        list.Value is not PlainList happened ? list
        : happened.Members.Count > 0 ? happened.Members[0].Item
        : happened.Grown ?? Plain.NotYet(happened.Path);

    private Plain FirstOfOrder(PlainRecord order, PlainMoment moment)
    {
        Plain parcels = facts.Read(order, "parcels", moment);
        if (parcels.Value is not PlainList list)
        {
            return parcels;
        }

        Plain[] firsts = [.. list.Members.Select(m => facts.Read((PlainRecord)m.Item.Value!, "firstScanAt", moment))];
        return PlainTime.Earliest([.. firsts, .. list.Grown is { } grown ? [grown] : Array.Empty<Plain>(), Plain.NotYet(list.Path)]);
    }

    private Plain Sum(PlainRecord order, PlainMoment moment, object zero, Func<PlainRecord, Plain> value)
    {
        Plain lines = facts.Read(order, "lines", moment);
        return lines.Value is not PlainList list
            ? lines
            : PlainLists.Sum([Plain.Known(zero), .. list.Members.Select(m => value((PlainRecord)m.Item.Value!))]);
    }
}
