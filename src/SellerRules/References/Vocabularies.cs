namespace SellerRules.References;

/// <summary>The vocabularies that facts and rules take their words from. Each is read on first use. Immutable and thread-safe.</summary>
internal sealed class Vocabularies
{
    private static readonly string[] Names =
    [
        "carriers", "categories", "certificate-kinds", "certifications", "closure-reasons", "funnel-stages", "legal-forms", "mark-kinds", "markets", "metrics",
        "payment-methods", "proof-formats", "refund-reasons", "refund-responses", "registration-kinds", "report-kinds", "settlement-entities", "store-kinds",
        "store-statuses", "violation-kinds", "violation-levels", "violation-scenes",
    ];

    private readonly Dictionary<string, Lazy<Vocabulary>> _byName;

    private Vocabularies() =>
        _byName = Names.ToDictionary(n => n, n => new Lazy<Vocabulary>(() => n == "carriers"
            ? Carriers.Shipped.Vocabulary
            : ShippedFiles.Read($"rules/reference/{n}.json", VocabularyReader.Read)));

    /// <summary>Those in <c>rules/reference</c>.</summary>
    public static Vocabularies Shipped { get; } = new();

    /// <summary>All names, in order.</summary>
    public IReadOnlyList<string> All => Names;

    /// <summary>The vocabulary of a name such as <c>markets</c>, or null.</summary>
    public Vocabulary? Find(string name) => _byName.TryGetValue(name, out Lazy<Vocabulary>? vocabulary) ? vocabulary.Value : null;
}
