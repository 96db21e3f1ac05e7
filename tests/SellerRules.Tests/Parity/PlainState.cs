namespace SellerRules.Tests.Parity;

/// <summary>The three things that a fact can be.</summary>
internal enum PlainState
{
    Known,
    NotYet,
    Unknown,
}
