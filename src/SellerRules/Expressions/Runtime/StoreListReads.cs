using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Reads a store's lists of its own records as of the judging instant.</summary>
internal static class StoreListReads
{
    /// <summary>The records of a type that belong to a store: those that are born by the judging instant.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame store, StoreListRead read)
    {
        string id = ((Store)store.Record).Id;
        StoreRecords? records = store.Scope.IsWhole ? store.Scope.Stores.RecordsOf(read.Type, read.Key) : null;
        if (records is not { AreKept: true } || CoverageOf(store, records) is not { HoldsAll: true } coverage)
        {
            return context.Unknown<ListValue>(read.Key);
        }

        FrameLayout layout = store.Scope.LayoutOf(read.Type);
        IReadOnlyList<Frame> members = records.Of(id);
        bool haveBirths = layout.BirthSlot >= 0;
        return Maybe<ListValue>.Of(new ListValue(
            haveBirths ? ListReads.Born(context, members, layout.BirthSlot, $"{read.Path}[].{layout.Type.Birth!.Name}") : [.. members.Select(member => new ListItem(member))],
            haveBirths ? MoreName(context, coverage, read.Key) : null,
            read.Path)
        {
            Coverage = coverage,
            WholeName = read.Key,
        });
    }

    /// <summary>What is known of a store's records as a whole.</summary>
    public static RecordCoverage CoverageOf(Frame store, StoreRecords records) =>
        records.CoverageOf(((Store)store.Record).Id, store.Instants[StandardSlots.StoreOpenedAt]);

    /// <summary>The key of a list, where it may have more members than the facts could know; else null.</summary>
    public static string? MoreName(EvaluationContext context, RecordCoverage coverage, string key) =>
        ListReads.MayHaveMore(context, coverage.Until) || coverage.From > long.MinValue ? key : null;
}
