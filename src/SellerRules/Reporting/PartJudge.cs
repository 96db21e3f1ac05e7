using System.Runtime.InteropServices;
using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;

namespace SellerRules.Reporting;

/// <summary>Judges parts of the facts, whichever come its way: parts hang on each other only in what is left of them for the end. One for each thread.</summary>
/// <param name="plan">The rules.</param>
/// <param name="asOf">The instant of the verdicts.</param>
/// <param name="gathered">Where all parts will be gathered.</param>
internal sealed class PartJudge(EnginePlan plan, long asOf, StoreFacts gathered)
{
    private readonly FactType[] _others = [.. plan.Types.All.Where(t => t is { IsNested: false, Key.Length: > 0, Name: not ("store" or "order") } && plan.Judges(t.Name))];
    private RecordJudge? _judge;
    private Frame? _order;

    /// <summary>Judges the orders and other records of a part; its stores wait for the end.</summary>
    /// <param name="part">The facts.</param>
    /// <param name="isWhole">Whether the part is all there is.</param>
    /// <param name="judged">Takes what is left for the end.</param>
    /// <param name="subjects">Takes what is said of the part's own subjects.</param>
    /// <param name="cancellationToken">Ends the work between two subjects.</param>
    public void Judge(FactsDocument part, bool isWhole, JudgedParts judged, List<SubjectFindings> subjects, CancellationToken cancellationToken)
    {
        FactsScope scope = new(plan.Layouts, plan.Zones, part, isWhole, isWhole ? null : gathered);
        FindingNotes notes = new(part, asOf);
        RecordJudge records = _judge ??= new RecordJudge(plan, asOf, notes);
        records.Notes = notes;
        int before = subjects.Count;
        judged.Rejected.AddRange(part.Rejected);
        judged.Assumed.UnionWith(part.Assume);
        if (isWhole || plan.GathersParts)
        {
            judged.Scopes.Add(scope);
            JudgeOrders(scope, notes, judged, subjects, cancellationToken);
        }
        else
        {
            JudgePassingOrders(scope, subjects, cancellationToken);
        }

        foreach (FactType type in _others)
        {
            if (part.RecordsOf(type).Count == 0)
            {
                continue;
            }

            bool isCounted = plan.NeedsTracks && plan.Counts(type.Name);
            foreach (Frame frame in scope.FramesOf(type.Name))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!isWhole && plan.LateSubjects.Contains(type.Name))
                {
                    judged.Waiting.Add(new NotedFrame(frame, notes));
                    continue;
                }

                subjects.AddRange(records.Judge(frame, isCounted ? judged.BookOf(scope.StoreOf(StoreIds.Of(frame.Record))) : null).Subjects);
            }
        }

        judged.Note(CollectionsMarshal.AsSpan(subjects)[before..]);
    }

    private void JudgeOrders(FactsScope scope, FindingNotes notes, JudgedParts judged, List<SubjectFindings> subjects, CancellationToken cancellationToken)
    {
        foreach (Store store in scope.Document.Stores)
        {
            judged.Stores.TryAdd(store.Id, new NotedFrame(scope.Find("store", store.Id)!, notes));
            judged.BookOf(store.Id);
        }

        foreach (Frame order in scope.Orders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            StoreBook book = judged.BookOfSeller(scope.StoreOf(StoreIds.Of(order.Record)));
            subjects.AddRange(_judge!.Judge(order, plan.NeedsTracks ? book : null).Subjects);
        }
    }

    // Nobody asks for these orders, or their stores, at the end, so that one frame serves for one order after the other.
    private void JudgePassingOrders(FactsScope scope, List<SubjectFindings> subjects, CancellationToken cancellationToken)
    {
        IReadOnlyList<Order> orders = scope.Document.Orders;
        for (int i = 0; i < orders.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_order is null)
            {
                _order = new Frame(scope.LayoutOf("order"), orders[i], null, scope);
            }
            else
            {
                _order.LoadFrom(scope, orders[i]);
            }

            subjects.AddRange(_judge!.Judge(_order, null).Subjects);
        }
    }
}
