using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Judges orders with what is nested in them, and the tallies that count for each order. One for each thread.</summary>
internal sealed class OrderJudge(EnginePlan plan, long asOf, FrameJudge frames, FindingNotes notes)
{
    private readonly TallyJudge[] _tallies = [.. plan.Tallies.Where(t => t.PerOrder)];
    private readonly EvaluationContext _context = new();

    /// <summary>The order, then its parcels and refunds in input order, as far as rules judge them.</summary>
    /// <param name="order">The order.</param>
    /// <param name="counted">Takes what tallies and accounts count; null where they aren't asked for.</param>
    public IReadOnlyList<SubjectFindings> Judge(Frame order, StoreBook? counted)
    {
        Order record = (Order)order.Record;
        string? store = order.Scope.StoreOf(record.Store);
        bool isCounted = counted is not null || _tallies.Length > 0;
        SubjectResult own = frames.Judge(order, record.Id, store, order, isCounted);
        List<Finding> onOrder = [.. own.Findings];
        long next = own.Next;
        List<SubjectResult> nested = [];
        List<SubjectTrack> tracks = [];
        foreach ((FrameLayout layout, CompiledRule[] rules) in plan.NestedInOrders)
        {
            if (order.Children(order.Layout.ListSlot(layout.Type.Key)) is not { } members)
            {
                Finding[] missing = [.. frames.WithoutList(order, record.Id, "order." + layout.Type.Key, rules)];
                onOrder.AddRange(missing);
                next = Math.Min(next, frames.NextBirth(order));
                tracks.Add(frames.TrackWithoutList(order, record.Id, rules, missing));
                continue;
            }

            nested.AddRange(members.Select(member =>
                frames.Judge(member, record.Id + "/" + layout.Type.Identify!(member.Record, store), store, order, isCounted)));
        }

        tracks.AddRange(nested.Prepend(own).Select(r => r.Track).OfType<SubjectTrack>());
        foreach (SubjectTrack track in tracks)
        {
            counted?.Add(track);
        }

        foreach (TallyJudge tally in _tallies)
        {
            (Finding finding, long change) = TallyFindings.Judge(_context, tally, order, record.Id, tracks, null, asOf, notes);
            onOrder.Add(finding);
            next = Math.Min(next, change);
        }

        List<SubjectFindings> subjects = [];
        if (onOrder.Count > 0)
        {
            subjects.Add(Build(order, record.Id, store, onOrder, next));
        }

        subjects.AddRange(nested.Where(r => r.Findings.Count > 0).Select(r => Build(r.Frame, r.Id, store, r.Findings, r.Next)));
        return subjects;
    }

    /// <summary>Hands out what needs attention: of the order, then of its parcels and refunds in input order.</summary>
    public void Scan(Frame order, Action<Finding> found)
    {
        if (_tallies.Length > 0 || plan.NestedInOrders.Any(nested => order.Children(order.Layout.ListSlot(nested.Layout.Type.Key)) is null))
        {
            foreach (Finding finding in Judge(order, null).SelectMany(subject => subject.Findings).Where(f => FrameJudge.NeedsAttention(f.Status)))
            {
                found(finding);
            }

            return;
        }

        Order record = (Order)order.Record;
        frames.Scan(order, record.Id, found);
        foreach ((FrameLayout layout, _) in plan.NestedInOrders)
        {
            foreach (Frame member in order.Children(order.Layout.ListSlot(layout.Type.Key))!)
            {
                frames.Scan(member, record.Id + "/" + layout.Type.Identify!(member.Record, null), found);
            }
        }
    }

    private static SubjectFindings Build(Frame frame, string id, string? store, IReadOnlyList<Finding> findings, long next) => new(
        frame.Layout.Type.Name, id, store, null, [.. findings.OrderBy(f => f.Rule, StringComparer.Ordinal)], Nanos.ToInstantOrNull(next));
}
