using NodaTime;

namespace SellerRules.References;

/// <summary>Markets that share rules, such as the European Union. Immutable.</summary>
/// <param name="Id">The group, such as <c>EU</c>.</param>
/// <param name="Members">Its members with their dates.</param>
internal sealed record MarketGroup(string Id, IReadOnlyList<MarketGroupMember> Members)
{
    /// <summary>The markets that belong to it on a date, in the order of the file.</summary>
    public IReadOnlyList<string> On(LocalDate date) => [.. Members.Where(m => m.From <= date && (m.To is not { } to || date < to)).Select(m => m.Market)];
}
