namespace SellerRules.Accounts;

/// <summary>Some statuses.</summary>
internal readonly record struct StatusSet
{
    private readonly int _bits;

    private StatusSet(int bits) => _bits = bits;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether a status is one of them.</summary>
    public bool Contains(FindingStatus status) => (_bits & (1 << (int)status)) != 0;

    /// <summary>These and one more.</summary>
    public StatusSet With(FindingStatus status) => new(_bits | (1 << (int)status));
}
