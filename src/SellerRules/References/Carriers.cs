using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>The carriers of <c>rules/reference/carriers.json</c>. Immutable and thread-safe.</summary>
internal sealed class Carriers
{
    private static readonly Lazy<Carriers> LazyShipped = new(() => ShippedFiles.Read("rules/reference/carriers.json", Read));

    private readonly Dictionary<string, Carrier> _byId;
    private readonly TrackingCodes _pickUp;

    private Carriers(Vocabulary vocabulary, List<Carrier> carriers)
    {
        Vocabulary = vocabulary;
        _pickUp = TrackingCodes.AnyOf(carriers.ConvertAll(carrier => carrier.PickUp));
        _byId = carriers.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    /// <summary>Those that come with the library.</summary>
    public static Carriers Shipped => LazyShipped.Value;

    /// <summary>Their names and aliases.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Reads the file; null where anything in it is wrong, which is reported.</summary>
    public static Carriers? Read(SourceFile file, DiagnosticBag bag)
    {
        List<Carrier> carriers = [];
        Vocabulary? vocabulary = VocabularyReader.Read(
            file,
            bag,
            ["approved", "pickUpCodes", "scanCodes", "deliveryCodes"],
            (entry, node) => carriers.Add(new Carrier(entry.Id, node.Boolean("approved"), Codes(node, "pickUpCodes"), Codes(node, "scanCodes"), Codes(node, "deliveryCodes"))));
        return vocabulary is null ? null : new Carriers(vocabulary, carriers);
    }

    /// <summary>The carrier of an id or alias, or null.</summary>
    public Carrier? Find(string word) => Vocabulary.TryResolve(word, out string id) ? _byId[id] : null;

    /// <summary>Whether a code says, with any carrier, that it has taken the parcel over.</summary>
    public bool IsPickUp(string code) => _pickUp.Contains(code);

    private static TrackingCodes Codes(ReferenceObject node, string key) => new(node.Texts(key));
}
