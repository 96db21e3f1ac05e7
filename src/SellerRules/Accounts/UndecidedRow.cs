using System.Runtime.InteropServices;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>A number that changes as time goes by. Changes are put in, in any order; then they are added up; then it is asked. Not thread-safe before it is added up.</summary>
internal sealed class UndecidedRow
{
    private readonly List<TallyStep> _steps = [];

    /// <summary>Puts a change in.</summary>
    public void Add(long at, int by) => _steps.Add(new TallyStep(at, by));

    /// <summary>Adds up: from then on each step holds the number from its instant on.</summary>
    public void AddUp()
    {
        CollectionsMarshal.AsSpan(_steps).Sort(static (one, other) => one.CompareTo(other));
        int kept = 0;
        long number = 0;
        for (int i = 0; i < _steps.Count;)
        {
            long at = _steps[i].At;
            long before = number;
            for (; i < _steps.Count && _steps[i].At == at; i++)
            {
                number += _steps[i].What;
            }

            if (number != before)
            {
                _steps[kept++] = new TallyStep(at, number);
            }
        }

        _steps.RemoveRange(kept, _steps.Count - kept);
    }

    /// <summary>The number as of an instant.</summary>
    public int At(long instant) => CountUntil(instant) is > 0 and int past ? (int)_steps[past - 1].What : 0;

    /// <summary>The first later instant at which it differs; <see cref="Nanos.None"/>: it never does.</summary>
    public long NextAfter(long instant) => CountUntil(instant) is int past && past < _steps.Count ? _steps[past].At : Nanos.None;

    private int CountUntil(long instant) => SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_steps), new TallyStep(instant, int.MaxValue));
}
