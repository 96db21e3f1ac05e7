using System.Collections;
using SellerRules.Findings;

namespace SellerRules;

/// <summary>Goes through a <see cref="FindingList"/>. Each finding is made when it is reached. Not thread-safe.</summary>
public struct FindingEnumerator : IEnumerator<Finding>
{
    private readonly IReadOnlyList<Finding> _all;
    private readonly JudgedFindings? _judged;
    private readonly int _count;
    private int _place;

    internal FindingEnumerator(IReadOnlyList<Finding> all, JudgedFindings? judged)
    {
        (_all, _judged, _count) = (all, judged, judged is null ? all.Count : judged.Count);
        Current = null!;
    }

    /// <summary>The finding that was reached; null before the first.</summary>
    public Finding Current { get; private set; }

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    /// <summary>Goes on to the next finding.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        if (_place == _count)
        {
            return false;
        }

        Current = _judged is null ? _all[_place] : _judged.FindingAt(_place);
        _place++;
        return true;
    }

    /// <summary>Not supported.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public readonly void Reset() => throw new NotSupportedException("Ask the list for another enumerator.");

    /// <summary>Does nothing.</summary>
    public readonly void Dispose()
    {
    }
}
