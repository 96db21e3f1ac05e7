using SellerRules.Expressions.Runtime;
using SellerRules.Judging;

namespace SellerRules.Accounts;

/// <summary>Unpacks what <see cref="PackedTracks"/> wrote, one track after the other. Not thread-safe.</summary>
/// <param name="numbers">What it wrote.</param>
/// <param name="orders">The orders, as they come.</param>
/// <param name="rules">The rules by place.</param>
/// <param name="asOf">The instant of all first states.</param>
internal sealed class PackedTrackReader(NumberReader numbers, List<Frame> orders, CompiledRule[] rules, long asOf)
{
    private string _root = string.Empty;
    private int _order = -1;

    /// <summary>The next track; there must be one.</summary>
    public SubjectTrack Next()
    {
        string root = Root();
        (int count, int way) = Math.DivRem((int)numbers.Number(), PackedTracks.WaysOfOrders);
        _order += way == PackedTracks.NextOrder ? 1 : 0;
        CountedState[] states = new CountedState[count];
        for (int i = 0; i < count; i++)
        {
            states[i] = new CountedState(i == 0 ? asOf : numbers.Instant(), Findings());
        }

        return new SubjectTrack(way == PackedTracks.NoOrder ? null : orders[_order], root, [], states);
    }

    private CountedFinding[] Findings()
    {
        int count = (int)numbers.Number();
        CountedFinding[] findings = count == 0 ? [] : new CountedFinding[count];
        for (int i = 0; i < count; i++)
        {
            (int rule, int status) = Math.DivRem((int)numbers.Number(), PackedTracks.Statuses);
            CountedFinding finding = new(rules[rule], (FindingStatus)status, 0);
            findings[i] = finding.IsDated ? finding with { Date = numbers.Instant() } : finding;
        }

        return findings;
    }

    private string Root()
    {
        int shared = (int)numbers.Number();
        int length = shared + (int)numbers.Number();
        if (shared < length || shared < _root.Length)
        {
            Span<char> letters = new char[length];
            _root.AsSpan(0, shared).CopyTo(letters);
            for (int i = shared; i < length; i++)
            {
                letters[i] = (char)numbers.Number();
            }

            _root = new string(letters);
        }

        return _root;
    }
}
