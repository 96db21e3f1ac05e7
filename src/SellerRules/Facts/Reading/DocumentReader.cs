using System.Collections.Immutable;
using NodaTime;
using SellerRules.Json;
using SellerRules.Model;

namespace SellerRules.Facts.Reading;

/// <summary>Reads one facts document from its JSON object.</summary>
internal sealed class DocumentReader
{
    private static readonly string[] OwnKeys = ["$schema", "note", "zone", "zones", "onSkippedTime", "onAmbiguousTime", "recorded", "assume", "store", "rates"];

    private readonly FactsSource _source;
    private readonly JsonObject _document;
    private readonly ImmutableArray<Diagnostic> _spoiled;
    private readonly FactsReaderOptions _options;
    private readonly RecordReader _records;
    private readonly List<Rejection> _rejected = [];
    private readonly List<FactNote> _notes = [];
    private readonly List<FactNoteDraft> _recordedNotes = [];

    private DocumentReader(FactsSource source, JsonObject document, ImmutableArray<Diagnostic> spoiled, FactsReaderOptions options)
    {
        (_source, _document, _spoiled, _options) = (source, document, spoiled, options);
        _records = RecordReader.Of(options.Types);
    }

    /// <summary>The document. <paramref name="spoiled"/>: problems of the JSON text that the tree was built in spite of.</summary>
    public static FactsDocument Read(FactsSource source, JsonObject document, ImmutableArray<Diagnostic> spoiled, FactsReaderOptions options) =>
        new DocumentReader(source, document, spoiled, options).Read();

    private FactsDocument Read()
    {
        RecordScope zones = new(null, _options.Zones);
        RecordScope head = new(Times(zones, out RecordFault? badHead), _options.Zones);
        foreach (RecordFault fault in zones.Faults)
        {
            head.Fail(fault.Span, fault.Path, fault.Problem);
        }

        if (badHead is not null)
        {
            head.Fail(badHead.Span, badHead.Path, badHead.Problem);
        }

        CheckKeys(head);
        Recorded? recorded = Given("recorded") is { } node ? RecordedReader.Read(_options.Types, node, "recorded", head, _recordedNotes) : null;
        IReadOnlyList<Assumption> assume = Given("assume") is { } assumed ? AssumptionReader.Read(_options.Types, assumed, head) : [];
        _rejected.AddRange(head.Faults.Select(f => _source.Reject(f.Span, f.Problem with { Reason = FactProblems.Refused(f.Reason).Reason }, null)));
        _rejected.AddRange(_spoiled.Where(d => !IsInRecord(d)).Select(d => _source.Reject(d, null)));
        if (_rejected.Count > 0)
        {
            return new FactsDocument { Rejected = _rejected };
        }

        DocumentAssembly assembly = new(_options.Types, _options.Zones, recorded);
        foreach (FactType type in _records.TopTypes)
        {
            ReadRecords(type, head.Times, assembly);
        }

        FactsDocument read = assembly.Build(_notes);
        return read with
        {
            Assume = assume,
            Rates = Rates(),
            Rejected = [.. _rejected.Concat(read.Rejected).OrderBy(r => r.Line).ThenBy(r => r.Column)],
        };
    }

    private void ReadRecords(FactType type, InputTimes? times, DocumentAssembly assembly)
    {
        JsonNode? single = type.Name == "store" ? Given("store") : null;
        if (Given(type.Key) is null && single is null)
        {
            return;
        }

        assembly.Give(type);
        IEnumerable<JsonNode> nodes = Given(type.Key) is JsonArray list ? list.Items : [];
        nodes = single is null ? nodes : nodes.Prepend(single);
        foreach (JsonNode node in nodes)
        {
            RecordScope scope = new(times, _options.Zones);
            object? record = node is JsonObject json
                ? _records.Read(type, json, scope)
                : scope.Fail(node.Span, null, FactProblems.WrongType($"an object: the {type.Name}", node.Describe()));
            Diagnostic? spoiled = _spoiled.FirstOrDefault(d => _source.IsIn(d, node.Span));
            if (spoiled is not null)
            {
                _rejected.Add(_source.Reject(spoiled, type.Name));
            }
            else if (scope.Faults.Count > 0)
            {
                _rejected.Add(Rejected(type, scope.Faults));
            }
            else
            {
                assembly.Add(type, record!, _source.PlaceOf(node.Span.Start));
                _notes.AddRange(scope.Notes);
                if (_recordedNotes.Count > 0 && !_records.HasOwnRecorded(type, record!))
                {
                    _notes.AddRange(_recordedNotes.Select(note => note.On(record!)));
                }
            }
        }
    }

    private Rejection Rejected(FactType type, IReadOnlyList<RecordFault> faults)
    {
        RecordFault first = faults.MinBy(f => f.Span.Start)!;
        string more = faults.Count == 1 ? "" : FormattableString.Invariant($" (and {faults.Count - 1} more in this {type.Name})");
        return _source.Reject(first.Span, first.Problem with { Reason = first.Reason + more }, type.Name);
    }

    private ExchangeRate[] Rates()
    {
        List<ExchangeRate> rates = [];
        foreach (JsonNode node in Given("rates") is JsonArray list ? list.Items : [])
        {
            RecordScope scope = new(null, _options.Zones);
            ExchangeRate? rate = RateReader.Read(node, scope);
            if (scope.Faults.Count > 0 || rate is null)
            {
                RecordFault first = scope.Faults.MinBy(f => f.Span.Start)!;
                _rejected.Add(_source.Reject(first.Span, first.Problem with { Reason = first.Reason }, "rate"));
            }
            else
            {
                rates.Add(rate);
            }
        }

        return [.. rates];
    }

    private void CheckKeys(RecordScope head)
    {
        foreach (JsonMember member in _document.Members)
        {
            bool isList = member.Name == "rates" || _records.ListKeys.Contains(member.Name, StringComparer.Ordinal);
            if (!isList && !OwnKeys.Contains(member.Name, StringComparer.Ordinal))
            {
                head.Fail(member.NameSpan, null, FactProblems.UnknownKey(member.Name, "the document", [.. OwnKeys, .. _records.ListKeys]));
            }
            else if (isList && member.Value is not (JsonArray or JsonNull))
            {
                head.Fail(member.Value.Span, member.Name, FactProblems.WrongType("a list", member.Value.Describe(), "write it in `[` and `]`"));
            }
        }
    }

    private InputTimes Times(RecordScope zones, out RecordFault? fault)
    {
        SkippedTimePolicy skipped = Policy<SkippedTimePolicy>("onSkippedTime", out RecordFault? badSkipped);
        AmbiguousTimePolicy ambiguous = Policy<AmbiguousTimePolicy>("onAmbiguousTime", out RecordFault? badAmbiguous);
        DateTimeZone? zone = _options.DefaultZone;
        fault = badSkipped ?? badAmbiguous;
        if (Given("zone") is { } node)
        {
            string help = "write it like `America/Los_Angeles`";
            zone = node is JsonString name ? ZoneText.Read(name.Value, _options.Zones, out help) : null;
            fault = zone is null ? new RecordFault(node.Span, "zone", FactProblems.WrongType("an IANA time zone", Shown(node), help)) : fault;
        }

        Dictionary<string, DateTimeZone> own = Given("zones") is { } fields ? FieldZones.Read(_options.Types, fields, zones) : [];
        return new InputTimes(zone, own, new LocalTimePolicy(skipped, ambiguous), _options.FieldZones);
    }

    private T Policy<T>(string key, out RecordFault? fault)
        where T : struct, Enum
    {
        fault = null;
        if (Given(key) is not { } node)
        {
            return default;
        }

        Dictionary<string, T> words = Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (node is JsonString word && words.TryGetValue(word.Value, out T value))
        {
            return value;
        }

        fault = new RecordFault(node.Span, key, FactProblems.WrongType($"one of {FactProblems.Quoted(words.Keys)}", Shown(node)));
        return default;
    }

    private bool IsInRecord(Diagnostic diagnostic) =>
        _document.Members.Any(m => _source.IsIn(diagnostic, m.Value.Span) && (m.Name == "store" || (m.Value is JsonArray list && list.Items.Any(i => _source.IsIn(diagnostic, i.Span)))));

    private JsonNode? Given(string key) => _document[key] is JsonNull ? null : _document[key];

    private static string Shown(JsonNode node) => node is JsonString text ? $"`{text.Value}`" : node.Describe();
}
