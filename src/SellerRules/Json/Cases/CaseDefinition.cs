using NodaTime;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Json.Cases;

/// <summary>
/// Facts, an instant, and what is expected of them. <paramref name="Facts"/> is a whole document of facts; <paramref name="Exactly"/> means that no
/// other finding may be there. <paramref name="Lists"/> stand in for list files of the same names.
/// </summary>
internal sealed record CaseDefinition(
    Located<string> Name,
    Instant AsOf,
    JsonObject Facts,
    IReadOnlyList<FindingExpectation> Expect,
    bool Exactly,
    IReadOnlyList<LedgerExpectation> Ledgers,
    IReadOnlyList<EntryList> Lists);
