using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>What is gathered on the way through a top-level record.</summary>
/// <param name="Store">The id of its store.</param>
/// <param name="Order">The record itself where it is an order; else null.</param>
/// <param name="IsCounted">Whether tallies and accounts are asked for.</param>
/// <param name="Rules">The rules that judge it, those of one way to cut it out of time; null: all.</param>
internal sealed record RecordWalk(string? Store, Frame? Order, bool IsCounted, Func<CompiledRule, bool>? Rules)
{
    private List<SubjectTrack>? _tracks;

    /// <summary>The records with their findings, each before what is nested in it.</summary>
    public List<SubjectFindings> Subjects { get; } = [];

    /// <summary>What tallies and accounts count of them and of the record.</summary>
    public IReadOnlyList<SubjectTrack> Tracks => _tracks ?? [];

    /// <summary>Those of some rules that judge the record.</summary>
    public CompiledRule[] RulesOf(CompiledRule[] rules) => Rules is null ? rules : [.. rules.Where(Rules)];

    /// <summary>The kinds of nested record that any of them judge, with those rules.</summary>
    public (FrameLayout Layout, CompiledRule[] Rules)[] RulesOf((FrameLayout Layout, CompiledRule[] Rules)[] kinds) =>
        Rules is null ? kinds : [.. kinds.Select(kind => (kind.Layout, RulesOf(kind.Rules))).Where(kind => kind.Item2.Length > 0)];

    /// <summary>Adds what is counted of a record; nothing where nothing is.</summary>
    public void Add(SubjectTrack? track)
    {
        if (track is not null)
        {
            (_tracks ??= []).Add(track);
        }
    }
}
