using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Unpacks what <see cref="PackedSpans"/> wrote, one span after the other, or any of them. Not thread-safe.</summary>
/// <param name="row">What it wrote.</param>
/// <param name="rules">The rules by place.</param>
internal sealed class PackedSpanReader(NumberRow row, List<CompiledRule> rules)
{
    /// <summary>What a span's head is multiplied by, to make room for what isn't as it mostly is: the following three.</summary>
    public const int Besides = 8;

    /// <summary>Another finding takes its place.</summary>
    public const int IsReplaced = 1;

    /// <summary>It isn't there from the beginning.</summary>
    public const int Comes = 2;

    /// <summary>It doesn't stay.</summary>
    public const int Goes = 4;

    private readonly NumberReader _numbers = row.Read();

    /// <summary>The span that was read last.</summary>
    public TallySpan Current { get; private set; }

    /// <summary>The place of that span, by which it is found again.</summary>
    public long Place { get; private set; }

    /// <summary>Reads the next span; false: there is none.</summary>
    public bool MoveNext()
    {
        Place = _numbers.Place;
        bool isLeft = Place < row.End;
        Current = isLeft ? Read() : default;
        return isLeft;
    }

    /// <summary>The span of a place; the next that is read is the one behind it.</summary>
    public TallySpan At(long place)
    {
        _numbers.Place = place;
        return Read();
    }

    private TallySpan Read()
    {
        (int head, int besides) = Math.DivRem((int)_numbers.Number(), Besides);
        (int rule, int status) = Math.DivRem(head, PackedTracks.Statuses);
        CountedFinding finding = new(rules[rule], (FindingStatus)status, 0);
        finding = finding with { Date = finding.IsDated ? _numbers.Instant() : 0, ReplacedAt = (besides & IsReplaced) != 0 ? _numbers.Instant() : Nanos.None };
        return new TallySpan(finding, (besides & Comes) != 0 ? _numbers.Instant() : long.MinValue, (besides & Goes) != 0 ? _numbers.Instant() : Nanos.None);
    }
}
