using System.Collections;
using NodaTime;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Accounts;

/// <summary>
/// Tracks in some bytes each, in the order in which they were added; each is unpacked when its turn comes, without breaches. What follows on resembles
/// what went before: ids begin alike, and instants lie near each other. Not thread-safe.
/// </summary>
/// <param name="rules">The rules that findings may be of.</param>
/// <param name="asOf">The instant of all first states.</param>
internal sealed class PackedTracks(CountedRules rules, long asOf) : IEnumerable<SubjectTrack>
{
    /// <summary>What tells how a track has its order: none, that of the track before, or the next of the list.</summary>
    public const int NoOrder = 0;

    /// <inheritdoc cref="NoOrder"/>
    public const int SameOrder = 1;

    /// <inheritdoc cref="NoOrder"/>
    public const int NextOrder = 2;

    /// <summary>What a number of states is multiplied by, to make room for how the order is given.</summary>
    public const int WaysOfOrders = 3;

    /// <summary>What a rule's place is multiplied by, to make room for a status.</summary>
    public const int Statuses = 8;

    private readonly NumberRow _numbers = new(asOf / NodaConstants.NanosecondsPerSecond);
    private readonly List<Frame> _orders = [];
    private string _root = string.Empty;
    private int _count;

    /// <summary>Adds a track.</summary>
    public void Add(SubjectTrack track)
    {
        _count++;
        AddRoot(track.Root);
        _numbers.Add((track.States.Length * WaysOfOrders) + WayOf(track.Order));
        for (int i = 0; i < track.States.Length; i++)
        {
            if (i > 0)
            {
                _numbers.AddInstant(track.States[i].From);
            }

            Add(track.States[i].Findings);
        }
    }

    /// <summary>Adds later tracks as they are packed: the first of a row leans on none before it.</summary>
    public void Add(PackedTracks later)
    {
        if (later._count > 0)
        {
            _numbers.Add(later._numbers);
            _orders.AddRange(later._orders);
            _root = later._root;
            _count += later._count;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<SubjectTrack> GetEnumerator()
    {
        PackedTrackReader reader = new(_numbers.Read(), _orders, rules.All, asOf);
        for (int i = 0; i < _count; i++)
        {
            yield return reader.Next();
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(CountedFinding[] findings)
    {
        _numbers.Add(findings.Length);
        foreach (CountedFinding finding in findings)
        {
            _numbers.Add((rules.PlaceOf(finding.Rule) * Statuses) + (int)finding.Status);
            if (finding.IsDated)
            {
                _numbers.AddInstant(finding.Date);
            }
        }
    }

    private void AddRoot(string root)
    {
        int shared = root.AsSpan().CommonPrefixLength(_root);
        _numbers.Add(shared);
        _numbers.Add(root.Length - shared);
        for (int i = shared; i < root.Length; i++)
        {
            _numbers.Add(root[i]);
        }

        _root = root;
    }

    private int WayOf(Frame? order)
    {
        if (order is null)
        {
            return NoOrder;
        }

        if (_orders.Count > 0 && _orders[^1] == order)
        {
            return SameOrder;
        }

        _orders.Add(order);
        return NextOrder;
    }
}
