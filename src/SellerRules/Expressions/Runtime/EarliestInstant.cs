namespace SellerRules.Expressions.Runtime;

/// <summary>The earliest of several events of one record.</summary>
/// <param name="instants">The events; at least one, all of the same depth.</param>
internal sealed class EarliestInstant(GivenInstant[] instants) : GivenInstant(instants[0].Depth)
{
    /// <inheritdoc/>
    protected override long Read(Frame record)
    {
        long earliest = Time.Nanos.Absent;
        foreach (GivenInstant instant in instants)
        {
            long given = instant.On(record);
            if (given == Frame.Unrecorded)
            {
                return given;
            }

            earliest = Math.Min(earliest, given);
        }

        return Told(record, earliest);
    }
}
