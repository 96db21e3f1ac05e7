using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Reads a store's lists of its own records as of the judging instant.</summary>
internal static class StoreListReads
{
    /// <summary>The records of a type that belong to a store: those that are born by the judging instant.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame store, StoreListRead read)
    {
        StoreRecords records = store.Scope.RecordsOf(read.Type, read.Key);
        string id = ((Store)store.Record).Id;
        RecordCoverage coverage = records.CoverageOf(id).Since(store.Instants[StandardSlots.StoreOpenedAt]);
        if (!coverage.HoldsAll)
        {
            return context.Unknown<ListValue>(read.Key);
        }

        FrameLayout layout = store.Scope.LayoutOf(read.Type);
        IReadOnlyList<Frame> members = records.Of(id);
        if (layout.BirthSlot < 0)
        {
            return Maybe<ListValue>.Of(Value([.. members.Select(member => new ListItem(member))], null));
        }

        string? more = ListReads.MayHaveMore(context, coverage.Until) || coverage.From > long.MinValue ? read.Key : null;
        return Maybe<ListValue>.Of(Value(ListReads.Born(context, members, layout.BirthSlot, $"{read.Path}[].{layout.Type.Birth!.Name}"), more));

        ListValue Value(IReadOnlyList<ListItem> items, string? moreName) => new(items, moreName, read.Path) { Coverage = coverage, WholeName = read.Key };
    }
}
