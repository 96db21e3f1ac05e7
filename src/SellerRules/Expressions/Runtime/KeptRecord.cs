using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>
/// A record that was judged, for those who ask about it later. The frame that it was judged in may hold another record by then, so it gets one of its own when
/// it is asked for. Thread-safe.
/// </summary>
internal sealed class KeptRecord
{
    private readonly FrameLayout _layout;
    private readonly object _record;
    private readonly KeptRecord? _parent;
    private readonly FactsScope _scope;

    /// <summary>Keeps a record.</summary>
    /// <param name="layout">What kind of record it is.</param>
    /// <param name="record">The record.</param>
    /// <param name="parent">The record that it is nested in, kept as well; null for a top-level one.</param>
    /// <param name="scope">The facts around it.</param>
    public KeptRecord(FrameLayout layout, object record, KeptRecord? parent, FactsScope scope)
    {
        (_layout, _record, _scope, _parent) = (layout, record, scope, parent);
    }

    /// <summary>The kind of record.</summary>
    public string Type => _layout.Type.Name;

    /// <summary>The record in a frame that nobody uses for another.</summary>
    public Frame Frame => field ??= new Frame(_layout, _record, _parent?.Frame, _scope);

    /// <summary>The record's id, behind its parent's; <c>-</c> for a store that nobody named.</summary>
    public string Id => field ??= _parent is null ? Own(_scope.StoreOf(StoreIds.Of(_record))) is { Length: > 0 } id ? id : "-" : _parent.Id + "/" + Own(null);

    /// <summary>The id of the top-level record that it is, or is nested in.</summary>
    public string Root => _parent is null ? Id : _parent.Root;

    /// <summary>The id of the store that it, or what it is nested in, belongs to; null where none is known.</summary>
    public string? Store => _parent is not null ? _parent.Store : _scope.StoreOf(StoreIds.Of(_record)) is { Length: > 0 } store ? store : null;

    /// <summary>The IANA zone that cut it out of time; null for a record that none cuts.</summary>
    public string? CutZone => _record is ICutByZone cut ? cut.Zone ?? DateTimeZone.Utc.Id : null;

    private string Own(string? store) => _layout.Type.Identify!(_record, store, _scope.Zones);
}
