using Newtonsoft.Json.Linq;

namespace SellerRules.Tests.Conformance;

/// <summary>The clauses of <c>rules/reference/clauses.json</c> as plain JSON, and those that no rule encodes yet.</summary>
internal static class ClauseCatalogue
{
    public static IReadOnlyDictionary<string, string[]> Documents { get; } =
        JObject.Parse(RepositoryFolder.Read("rules/reference/clauses.json"))["documents"]!.Cast<JObject>()
            .ToDictionary(d => (string)d["name"]!, d => d["clauses"]!.Select(c => (string)c["id"]!).ToArray());

    public static IEnumerable<string> All => Documents.Values.SelectMany(ids => ids);

    /// <summary>A clause is taken out of this list together with the first rule that encodes it.</summary>
    public static IReadOnlyList<string> NotYetEncoded { get; } = [];
}
