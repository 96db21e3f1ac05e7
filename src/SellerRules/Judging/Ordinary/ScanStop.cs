using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>The first of a parcel's scans behind the start.</summary>
internal sealed class ScanStop : OrdinaryStop
{
    /// <inheritdoc/>
    public override bool IsList => true;

    /// <inheritdoc/>
    public override StopReading Of(Frame subject, long start)
    {
        if (!ParcelScans.TryRead(subject, out ReadOnlySpan<long> scans))
        {
            return new StopReading(Nanos.None, long.MinValue);
        }

        foreach (long scan in scans)
        {
            if (scan > start)
            {
                return new StopReading(scan, subject.Bounds.Until);
            }
        }

        return new StopReading(Nanos.None, subject.Bounds.Until);
    }

    /// <inheritdoc/>
    public override long NextAfter(Frame subject, long asOf) => ParcelScans.NextAfter(subject, asOf);
}
