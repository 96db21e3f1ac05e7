namespace SellerRules.Expressions.Runtime;

/// <summary>The earliest of several events of the subject.</summary>
/// <param name="instants">The events.</param>
internal sealed class EarliestInstant(GivenInstant[] instants) : GivenInstant(0)
{
    /// <inheritdoc/>
    protected override long Read(Frame record)
    {
        long earliest = Time.Nanos.Absent;
        foreach (GivenInstant instant in instants)
        {
            long given = instant.Of(record);
            if (given == Frame.Unrecorded)
            {
                return given;
            }

            earliest = Math.Min(earliest, given);
        }

        return Told(record, earliest);
    }
}
