using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Spans in some bytes each, in the order in which they were added. Not thread-safe while it is added to.</summary>
internal sealed class PackedSpans
{
    private readonly List<CompiledRule> _rules = [];
    private readonly NumberRow _numbers = new();

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a span.</summary>
    public void Add(in TallySpan span)
    {
        CountedFinding finding = span.Finding;
        int besides = (finding.ReplacedAt == Nanos.None ? 0 : PackedSpanReader.IsReplaced)
            + (span.From == long.MinValue ? 0 : PackedSpanReader.Comes) + (span.To == Nanos.None ? 0 : PackedSpanReader.Goes);
        _numbers.Add((((PlaceOf(finding.Rule) * PackedTracks.Statuses) + (int)finding.Status) * PackedSpanReader.Besides) + besides);
        Add(finding.Date, finding.IsDated);
        Add(finding.ReplacedAt, (besides & PackedSpanReader.IsReplaced) != 0);
        Add(span.From, (besides & PackedSpanReader.Comes) != 0);
        Add(span.To, (besides & PackedSpanReader.Goes) != 0);
        Count++;
    }

    /// <summary>Reads the spans from the first one on.</summary>
    public PackedSpanReader GetEnumerator() => new(_numbers, _rules);

    private void Add(long instant, bool isGiven)
    {
        if (isGiven)
        {
            _numbers.AddInstant(instant);
        }
    }

    private int PlaceOf(CompiledRule rule)
    {
        int place = _rules.IndexOf(rule);
        if (place < 0)
        {
            place = _rules.Count;
            _rules.Add(rule);
        }

        return place;
    }
}
