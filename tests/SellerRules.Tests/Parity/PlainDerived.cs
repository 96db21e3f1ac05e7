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
        ("parcel", "pickedUpAt") => PickUp(record, path, moment),
        ("parcel", "scans") => Scans(record, path, moment),
        ("parcel", "firstScanAt") => First(Scans(record, path, moment), path),
        ("order", "firstScanAt") => FirstOfOrder(record, moment),
        ("order", "items") => Sum(record, moment, 0m, line => facts.Read(line, "quantity", moment)),
        ("order", "itemsTotal") => Sum(record, moment, new Money(0m, ""), line =>
            PlainArithmetic.Binary(BinaryOperator.Multiply, facts.Read(line, "price", moment), facts.Read(line, "quantity", moment))),
        ("order", "fulfilmentTime") =>
            PlainArithmetic.Binary(BinaryOperator.Subtract, facts.Read(record, "firstScanAt", moment), facts.Read(record, "paidAt", moment)),
        _ => Plain.Unknown(path),
    };

    private Plain PickUp(PlainRecord parcel, string path, PlainMoment moment) =>
        Happened(parcel, moment, (carrier, code) => carrier.IsPickUp(code)) is { IsKnown: true } events
            ? First(events, path)
            : Happened(parcel, moment, (_, _) => false);

    private Plain Scans(PlainRecord parcel, string path, PlainMoment moment) =>
        Happened(parcel, moment, (carrier, code) => carrier.IsScan(code)) is { IsKnown: true, Value: PlainList scans }
            ? Plain.Known(scans with { Path = path })
            : Happened(parcel, moment, (_, _) => false);

    /// <summary>The instants of the events with such a code, in order, each once.</summary>
    private Plain Happened(PlainRecord parcel, PlainMoment moment, Func<Carrier, string, bool> isWanted)
    {
        Plain events = facts.Read(parcel, "events", moment);
        Plain carrier = facts.Read(parcel, "carrier", moment);
        if (events.Value is not PlainList list || !carrier.IsKnown)
        {
            return events.IsKnown ? carrier : events;
        }

        Carrier known = Carriers.Shipped.Find((string)carrier.Value!)!;
        IEnumerable<Instant> instants =
            from member in list.Members
            let record = (ParcelEvent)((PlainRecord)member.Item.Value!).Record
            where record.Code is not null && isWanted(known, record.Code)
            orderby record.At
            select record.At!.Value;
        return Plain.Known(list with { Members = [.. instants.Distinct().Select(i => new PlainMember(Plain.True, Plain.Known(i)))] });
    }

    private static Plain First(Plain list, string path) =>
        list.Value is not PlainList happened ? list
        : happened.Members.Count > 0 ? happened.Members[0].Item
        : happened.Grown ?? Plain.NotYet(path);

    private Plain FirstOfOrder(PlainRecord order, PlainMoment moment)
    {
        Plain parcels = facts.Read(order, "parcels", moment);
        if (parcels.Value is not PlainList list)
        {
            return parcels;
        }

        Plain[] scans = [.. list.Members.Select(m => facts.Read((PlainRecord)m.Item.Value!, "firstScanAt", moment))];
        return PlainTime.Earliest([.. scans, .. list.Grown is { } grown ? [grown] : Array.Empty<Plain>(), Plain.NotYet("order.firstScanAt")]);
    }

    private Plain Sum(PlainRecord order, PlainMoment moment, object zero, Func<PlainRecord, Plain> value)
    {
        Plain lines = facts.Read(order, "lines", moment);
        return lines.Value is not PlainList list
            ? lines
            : PlainLists.Sum([Plain.Known(zero), .. list.Members.Select(m => value((PlainRecord)m.Item.Value!))]);
    }
}
