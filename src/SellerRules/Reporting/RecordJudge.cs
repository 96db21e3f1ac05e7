using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Judges top-level records with what is nested in them, and the tallies that count for each order. One for each thread.</summary>
internal sealed class RecordJudge(EnginePlan plan, long asOf, FrameJudge frames, FindingNotes notes)
{
    private readonly TallyJudge[] _tallies = [.. plan.Tallies.Where(t => t.PerOrder)];
    private readonly EvaluationContext _context = new();

    /// <summary>The record, then what is nested in it in input order, as far as rules judge them.</summary>
    /// <param name="top">The record.</param>
    /// <param name="counted">Takes what tallies and accounts count; null where they aren't asked for.</param>
    public IReadOnlyList<SubjectFindings> Judge(Frame top, StoreBook? counted)
    {
        string? store = top.Scope.StoreOf(StoreIds.Of(top.Record));
        string id = top.Layout.Type.Identify!(top.Record, store);
        Frame? order = top.Record is Order ? top : null;
        TallyJudge[] tallies = order is null ? [] : _tallies;
        bool isCounted = counted is not null || tallies.Length > 0;
        SubjectResult own = frames.Judge(top, id, store, order, isCounted);
        List<Finding> onTop = [.. own.Findings];
        long next = own.Next;
        List<SubjectResult> nested = [];
        List<SubjectTrack> tracks = [];
        foreach ((FrameLayout layout, CompiledRule[] rules) in plan.NestedIn(top.Layout.Type.Name))
        {
            if (top.Members(layout) is not { } members)
            {
                Finding[] missing = [.. frames.WithoutList(top, id, top.Layout.Type.Name + "." + layout.Type.Key, rules)];
                onTop.AddRange(missing);
                next = Math.Min(next, frames.NextBirth(top));
                tracks.Add(frames.TrackWithoutList(top, id, order, rules, missing));
                continue;
            }

            nested.AddRange(members.Select(member => frames.Judge(member, id + "/" + layout.Type.Identify!(member.Record, store), store, order, isCounted)));
        }

        tracks.AddRange(nested.Prepend(own).Select(r => r.Track).OfType<SubjectTrack>());
        foreach (SubjectTrack track in tracks)
        {
            counted?.Add(track);
        }

        foreach (TallyJudge tally in tallies)
        {
            (Finding finding, long change) = TallyFindings.Judge(_context, tally, top, id, tracks, null, asOf, notes);
            onTop.Add(finding);
            next = Math.Min(next, change);
        }

        List<SubjectFindings> subjects = [];
        if (onTop.Count > 0)
        {
            subjects.Add(Build(top, id, store, onTop, next));
        }

        subjects.AddRange(nested.Where(r => r.Findings.Count > 0).Select(r => Build(r.Frame, r.Id, store, r.Findings, r.Next)));
        return subjects;
    }

    /// <summary>Hands out what needs attention: of the record, then of what is nested in it in input order.</summary>
    public void Scan(Frame top, Action<Finding> found)
    {
        IReadOnlyList<(FrameLayout Layout, CompiledRule[] Rules)> kinds = plan.NestedIn(top.Layout.Type.Name);
        if (_tallies.Length > 0 || kinds.Any(nested => top.Members(nested.Layout) is null))
        {
            foreach (Finding finding in Judge(top, null).SelectMany(subject => subject.Findings).Where(f => FrameJudge.NeedsAttention(f.Status)))
            {
                found(finding);
            }

            return;
        }

        string id = top.Layout.Type.Identify!(top.Record, null);
        frames.Scan(top, id, found);
        foreach ((FrameLayout layout, _) in kinds)
        {
            foreach (Frame member in top.Members(layout)!)
            {
                frames.Scan(member, id + "/" + layout.Type.Identify!(member.Record, null), found);
            }
        }
    }

    private static SubjectFindings Build(Frame frame, string id, string? store, IReadOnlyList<Finding> findings, long next) => new(
        frame.Layout.Type.Name,
        id,
        store,
        (frame.Record as ICutByZone) is { } cut ? cut.Zone ?? NodaTime.DateTimeZone.Utc.Id : null,
        [.. findings.OrderBy(f => f.Rule, StringComparer.Ordinal)],
        Nanos.ToInstantOrNull(next));
}
