namespace SellerRules.Model;

/// <summary>What becomes of a local time that the clocks skip.</summary>
internal enum SkippedTimePolicy
{
    /// <summary>It moves forward by the length of the gap: 02:30 becomes 03:30.</summary>
    Forward,

    /// <summary>It is refused: the finding, or the record, says so.</summary>
    Error,
}
