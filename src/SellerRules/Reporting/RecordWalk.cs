using SellerRules.Accounts;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Reporting;

/// <summary>What is gathered on the way through a top-level record.</summary>
/// <param name="Store">The id of its store.</param>
/// <param name="Order">The record itself where it is an order; else null.</param>
/// <param name="IsCounted">Whether tallies and accounts are asked for.</param>
internal sealed record RecordWalk(string? Store, Frame? Order, bool IsCounted)
{
    /// <summary>The nested records with their findings, each before what is nested in it.</summary>
    public List<SubjectFindings> Nested { get; } = [];

    /// <summary>What tallies and accounts count of them and of the record.</summary>
    public List<SubjectTrack> Tracks { get; } = [];

    /// <summary>Adds what is counted of a record; nothing where nothing is.</summary>
    public void Add(SubjectTrack? track)
    {
        if (track is not null)
        {
            Tracks.Add(track);
        }
    }
}
