using SellerRules.Expressions.Runtime;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Ordinary;

namespace SellerRules.Judging.Index;

/// <summary>
/// Finds the rules on a kind of subject that may say anything else than <see cref="FindingStatus.NotApplicable"/>. Each rule that states what is the case
/// now is found by the most telling of the attributes that its condition asks for, and then judged by the rest of its condition; all others are always found.
/// Immutable and thread-safe.
/// </summary>
internal sealed class RuleIndex
{
    private readonly IndexedTerm?[] _terms;
    private readonly FoundRule[] _always;
    private readonly IndexedFact[] _facts;

    /// <summary>Indexes rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="reads">Makes what reads the attributes.</param>
    /// <param name="ordinary">Makes the judges of the rules that are found.</param>
    public RuleIndex(CompiledRule[] rules, IRecordReads reads, OrdinaryRules ordinary)
    {
        IndexedTerm[][] terms = [.. rules.Select(TermsOf)];
        TermCounts counts = new(terms.SelectMany(own => own));
        _terms = [.. terms.Select(own => own.MinBy(counts.ShareOf))];
        FoundRule[] found = [.. rules.Select((rule, place) => new FoundRule(place, rule, _terms[place] is { } term ? Shortened(rule, term, ordinary) : rule.Ordinary))];
        _always = [.. found.Where(rule => _terms[rule.Place] is null)];
        _facts = [.. found.Where(rule => _terms[rule.Place] is not null).GroupBy(rule => _terms[rule.Place]!.Way).Select(group => new IndexedFact([.. group.Select(rule => (_terms[rule.Place]!, rule))], reads))];
    }

    /// <summary>Whether any rule is found by an attribute.</summary>
    public bool IsUseful => _facts.Length > 0;

    /// <summary>How a rule is found: <c>brand = x</c>; null for one that is always judged.</summary>
    /// <param name="place">The rule's place.</param>
    public string? WayTo(int place) => _terms[place] is { } term ? term.Way + string.Join(" | ", term.Words) : null;

    /// <summary>The rules that may apply to a subject, by place, each once.</summary>
    public void Select(Frame subject, List<FoundRule> found)
    {
        found.Clear();
        found.AddRange(_always);
        foreach (IndexedFact fact in _facts)
        {
            fact.Select(subject, found);
        }

        int ordered = 1;
        while (ordered < found.Count && found[ordered - 1].Place < found[ordered].Place)
        {
            ordered++;
        }

        if (ordered < found.Count)
        {
            Order(found);
        }
    }

    private static void Order(List<FoundRule> found)
    {
        found.Sort(static (a, b) => a.Place.CompareTo(b.Place));
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (kept == 0 || found[kept - 1].Place != found[i].Place)
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    // What a subject is found by is known and fulfilled, so that only the rest is left to ask.
    private static OrdinaryRule? Shortened(CompiledRule rule, IndexedTerm term, OrdinaryRules ordinary) =>
        ordinary.Of(rule.Bound, rule.Judge!.Applies, term.RestOf(rule.Bound.When!.Expression)) ?? rule.Ordinary;

    // Where the judging instant may not be known, a condition that is false now says nothing unless it is false always.
    private static IndexedTerm[] TermsOf(CompiledRule rule) =>
        rule.Bound.When is { } when && rule.Bound.Subject.Birth is null && (when.IsTimeless || IsOfNow(rule)) ? [.. IndexedTerm.Of(when.Expression)] : [];

    private static bool IsOfNow(CompiledRule rule) => rule.Bound.Kind is BoundRequire { At: null } or BoundMeasure or BoundFormula;
}
