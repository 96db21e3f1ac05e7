using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Imports;

/// <summary>Tracking that belongs to parcels of other facts. Immutable.</summary>
/// <param name="Parcels">The tracking numbers, in input order.</param>
/// <param name="Rejected">What couldn't be read.</param>
public sealed record TrackingHistory(IReadOnlyList<TrackedParcel> Parcels, IReadOnlyList<Rejection> Rejected)
{
    /// <summary>
    /// The facts with the events in their parcels: matched by tracking number, each event once, by time. A parcel that has no
    /// <see cref="Parcel.DeliveredAt"/> gets the first event with one of its carrier's delivery codes. A tracking number of no parcel is
    /// rejected by name.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public FactsDocument MergeInto(FactsDocument facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Dictionary<string, ParcelEvent[]> byNumber = Parcels.GroupBy(p => p.Number, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(p => p.Events).ToArray(), StringComparer.Ordinal);
        HashSet<string> matched = new(StringComparer.Ordinal);
        Dictionary<object, object> made = new(ReferenceEqualityComparer.Instance);
        Order[] orders = [.. facts.Orders.Select(o => Merge(o, byNumber, matched, made))];
        Rejection[] unmatched =
        [
            .. Parcels.Where(p => !matched.Contains(p.Number)).Select(p => p.Place.Reject(
                new FactProblem(FactProblems.Tracking, $"the tracking number `{p.Number}` is of no parcel in the facts: give the order that it belongs to as well"),
                "parcel")),
        ];
        return facts with
        {
            Orders = orders,
            Notes = [.. facts.Notes.Select(n => n with { Record = made.GetValueOrDefault(n.Record, n.Record) }), .. Parcels.SelectMany(p => p.Notes)],
            Places = facts.Places.ToDictionary(p => made.GetValueOrDefault(p.Key, p.Key), p => p.Value, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance),
            Rejected = [.. facts.Rejected, .. Rejected, .. unmatched],
        };
    }

    private static Order Merge(Order order, Dictionary<string, ParcelEvent[]> byNumber, HashSet<string> matched, Dictionary<object, object> made)
    {
        if (order.Parcels is not { } parcels || !parcels.Any(p => byNumber.ContainsKey(NumberOf(p))))
        {
            return order;
        }

        Order merged = order with { Parcels = [.. parcels.Select(p => byNumber.TryGetValue(NumberOf(p), out ParcelEvent[]? events) ? Merge(p, events, matched, made) : p)] };
        made[order] = merged;
        return merged;
    }

    private static Parcel Merge(Parcel parcel, ParcelEvent[] events, HashSet<string> matched, Dictionary<object, object> made)
    {
        matched.Add(NumberOf(parcel));
        ParcelEvent[] all = [.. (parcel.Events ?? []).Concat(events).Distinct().OrderBy(e => e.At)];
        Carrier? carrier = parcel.Carrier is { } word ? Carriers.Shipped.Find(word) : null;
        Parcel merged = parcel with
        {
            Events = all,
            DeliveredAt = parcel.DeliveredAt ?? all.FirstOrDefault(e => e.Code is { } code && carrier?.IsDelivery(code) == true)?.At,
        };
        made[parcel] = merged;
        return merged;
    }

    private static string NumberOf(Parcel parcel) => parcel.TrackingNumber ?? parcel.Id;
}
