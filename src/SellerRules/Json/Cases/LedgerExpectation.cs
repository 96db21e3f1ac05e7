using SellerRules.Text;

namespace SellerRules.Json.Cases;

/// <summary>What is expected of an account of a store; <paramref name="Members"/> are those to compare, with the values as written.</summary>
internal sealed record LedgerExpectation(Location Location, Located<string>? Store, Located<string> Account, IReadOnlyList<JsonMember> Members);
