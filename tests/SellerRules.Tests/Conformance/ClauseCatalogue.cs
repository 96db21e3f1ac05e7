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
    public static IReadOnlyList<string> NotYetEncoded { get; } =
    [
        "W1",
        "W2",
        "W3a",
        "W3b",
        "W3c",
        "W3d",
        "W3e",
        "W3f",
        "W3g",
        "W3h",
        "W4",
        "W5",
        "W6",
        "W9",
        "W10",
        "W11",
        "W14",
        "W16",
        "A1",
        "S1",
        "S2",
        "S3",
        "S5",
        "S6",
        "S7",
        "S8",
        "S9",
        "S11",
        "S12",
        "S13",
        "S14",
        "S15",
        "S16",
        "S17",
        "S19",
        "S20",
        "T3",
        "T9",
        "T10",
        "T16",
        "P4",
        "P8",
        "P9",
        "P15",
    ];
}
