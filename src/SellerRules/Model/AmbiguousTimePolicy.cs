namespace SellerRules.Model;

/// <summary>What becomes of a local time that the clocks show twice.</summary>
internal enum AmbiguousTimePolicy
{
    /// <summary>The first of the two instants.</summary>
    Earlier,

    /// <summary>The second of the two instants.</summary>
    Later,

    /// <summary>It is refused: the finding, or the record, says so.</summary>
    Error,
}
