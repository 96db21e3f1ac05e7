using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>A document's records of one type by store, with what is known of them as a whole. Immutable.</summary>
internal sealed class StoreRecords
{
    private static readonly IReadOnlyList<Frame> None = [];

    private readonly Dictionary<string, List<Frame>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordCoverage> _coverage = new(StringComparer.Ordinal);
    private readonly RecordCoverage _document;

    /// <summary>Sorts a type's records of a whole document by store.</summary>
    public StoreRecords(FactsScope scope, string type, string key)
    {
        _document = (RecordCoverage.Complete with { HoldsAll = scope.IsWhole && scope.Document.IsGiven(type) }).And(scope.Bounds, key);
        foreach (Frame record in scope.FramesOf(type))
        {
            string store = scope.StoreOf(StoreIds.Of(record.Record)) ?? string.Empty;
            if (!_members.TryGetValue(store, out List<Frame>? members))
            {
                _members.Add(store, members = []);
            }

            members.Add(record);
            _coverage[store] = _coverage.GetValueOrDefault(store, _document).And(record.Bounds, key);
        }
    }

    /// <summary>A store's records, in input order.</summary>
    public IReadOnlyList<Frame> Of(string store) => _members.GetValueOrDefault(store) ?? None;

    /// <summary>What is known of a store's records as a whole.</summary>
    public RecordCoverage CoverageOf(string store) => _coverage.GetValueOrDefault(store, _document);
}
