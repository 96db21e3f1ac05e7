using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// A tally on a subject as as-of moves on. Whether it applies, and what it asks for, is looked up only where that may differ; in between a sweep steps
/// from change to change. Not thread-safe; the context is in use while it is moved.
/// </summary>
internal sealed class TallyTimeline
{
    private readonly TallyJudge _tally;
    private readonly EvaluationContext _context;
    private readonly Frame _subject;
    private readonly PackedSpans _spans;
    private readonly IReadOnlyDictionary<CompiledRule, int>? _undecided;
    private long _termsUntil = long.MinValue;
    private Verdict _otherwise;
    private bool _isOpen;
    private TallySweep? _sweep;

    /// <summary>Prepares a timeline.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="context">The context to judge in.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="tracks">What is counted.</param>
    /// <param name="undecided">How many findings of each rule are unknown and stay so, besides those of the tracks.</param>
    public TallyTimeline(
        TallyJudge tally, EvaluationContext context, Frame subject, IEnumerable<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int>? undecided = null)
    {
        (_tally, _context, _subject, _undecided) = (tally, context, subject, undecided);
        _spans = TallySpans.Of(tally, tracks);
    }

    /// <summary>The first instant later than the last one asked for at which something that the verdict hangs on may differ; <see cref="Nanos.None"/>: none.</summary>
    public long Next => _isOpen ? Math.Min(_termsUntil, _sweep!.Next) : _termsUntil;

    /// <summary>The verdict as of an instant not before the last one asked for: the state then, dated by the breach that reached it.</summary>
    public Verdict At(long asOf)
    {
        MoveTo(asOf);
        return _isOpen ? _tally.Judge(_sweep!, asOf) : _otherwise with { At = asOf, Anchor = asOf };
    }

    /// <summary>The status alone, for less.</summary>
    public FindingStatus StatusAt(long asOf)
    {
        MoveTo(asOf);
        return _isOpen ? _sweep!.Status : _otherwise.Status;
    }

    private void MoveTo(long asOf)
    {
        if (asOf >= _termsUntil)
        {
            _context.Begin(_subject, asOf);
            TallyTerms? terms = _tally.TermsNow(_context, out _otherwise);
            _termsUntil = _context.Next;
            _isOpen = terms is not null;
            if (terms is not null && terms != _sweep?.Terms)
            {
                _sweep = new TallySweep(_tally, terms, _spans, _undecided, asOf);
            }
        }

        if (_isOpen)
        {
            _sweep!.MoveTo(asOf);
        }
    }
}
