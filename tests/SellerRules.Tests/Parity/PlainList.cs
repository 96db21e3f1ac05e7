namespace SellerRules.Tests.Parity;

/// <summary>The members of a list; <paramref name="Grown"/> says what is lacking where there may be more members than are given.</summary>
internal sealed record PlainList(IReadOnlyList<PlainMember> Members, string Path, Plain? Grown);

/// <summary>A member, and whether it is in the list: a filter may not have been able to tell.</summary>
internal sealed record PlainMember(Plain IsIn, Plain Item);
