using System.Runtime.InteropServices;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// A store's breaches in order, of each offence the earliest. New ones wait until somebody asks, and are then put in their places together. Not thread-safe.
/// </summary>
internal sealed class BreachLog
{
    private readonly HashSet<Breach> _counted = new(SameOffence.Instance);
    private readonly List<Breach> _inOrder = [];
    private readonly List<Breach> _new = [];
    private OffenceMarks? _forgotten;
    private bool _hasReplaced;

    /// <summary>When the first of the new ones came to be; <see cref="Nanos.None"/>: there is none.</summary>
    public long FirstNew { get; private set; } = Nanos.None;

    /// <summary>How many there are, those forgotten left out.</summary>
    public int Count => _counted.Count;

    /// <summary>Adds a breach, unless an earlier one of the same offence counts.</summary>
    public void Add(Breach breach)
    {
        if (!breach.IsRise && _forgotten?.Contains(breach) == true)
        {
            return;
        }

        if (!_counted.Add(breach))
        {
            _counted.TryGetValue(breach, out Breach? counted);
            int order = BreachOrder.Instance.Compare(breach, counted);
            if (order > 0 || (order == 0 && !IsAnotherWord(breach, counted!)))
            {
                return;
            }

            _counted.Remove(breach);
            _counted.Add(breach);
            _hasReplaced = true;
        }

        _new.Add(breach);
        FirstNew = Math.Min(FirstNew, breach.SeenAt);
    }

    /// <summary>Those in their places that came to be at an instant or later.</summary>
    public ReadOnlySpan<Breach> From(long seenAt) => CollectionsMarshal.AsSpan(_inOrder)[PlaceOf(seenAt)..];

    /// <summary>Puts the new ones in their places, and drops those that an earlier one of their offence has replaced.</summary>
    public void PutInOrder()
    {
        int place = PlaceOf(FirstNew);
        if (place < _inOrder.Count)
        {
            _new.AddRange(CollectionsMarshal.AsSpan(_inOrder)[place..]);
            _inOrder.RemoveRange(place, _inOrder.Count - place);
        }

        if (_hasReplaced)
        {
            _new.RemoveAll(breach => !(_counted.TryGetValue(breach, out Breach? counted) && ReferenceEquals(counted, breach)));
        }

        if (!IsInOrder(_new))
        {
            _new.Sort(BreachOrder.Instance);
        }

        _inOrder.AddRange(_new);
        _new.Clear();
        _hasReplaced = false;
        FirstNew = Nanos.None;
    }

    /// <summary>Forgets those that came to be before an instant, but for their offences, as soon as they are as many as the others. None may be new.</summary>
    public void Compact(long horizon)
    {
        int settled = PlaceOf(horizon);
        if (settled == 0 || settled * 2 < _inOrder.Count)
        {
            return;
        }

        _forgotten ??= new OffenceMarks();
        foreach (Breach breach in CollectionsMarshal.AsSpan(_inOrder)[..settled])
        {
            _counted.Remove(breach);

            // A rise is told from others by its date, and nothing dated so early comes any more.
            if (!breach.IsRise)
            {
                _forgotten.Add(breach);
            }
        }

        _inOrder.RemoveRange(0, settled);
        _inOrder.TrimExcess();
        _new.TrimExcess();
        _counted.TrimExcess();
    }

    private static bool IsAnotherWord(Breach breach, Breach counted)
    {
        if (!Equals(breach.Charge, counted.Charge))
        {
            return BreachOrder.IsLaterWord(breach, counted);
        }

        counted.JudgedAt = Math.Max(breach.JudgedAt, counted.JudgedAt);
        return false;
    }

    private int PlaceOf(long seenAt)
    {
        int begin = 0;
        int end = _inOrder.Count;
        while (begin < end)
        {
            int middle = (begin + end) / 2;
            (begin, end) = _inOrder[middle].SeenAt < seenAt ? (middle + 1, end) : (begin, middle);
        }

        return begin;
    }

    private static bool IsInOrder(List<Breach> breaches)
    {
        for (int i = 1; i < breaches.Count; i++)
        {
            if (BreachOrder.Instance.Compare(breaches[i - 1], breaches[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
