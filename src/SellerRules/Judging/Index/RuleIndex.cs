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
        Dictionary<(string Fact, string Word), int> counts = terms.SelectMany(own => own.SelectMany(KeysOf)).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        _terms = [.. terms.Select(own => own.MinBy(term => KeysOf(term).Sum(key => counts[key])))];
        FoundRule[] found = [.. rules.Select((rule, place) => new FoundRule(place, rule, _terms[place] is { } term ? Shortened(rule, term, ordinary) : rule.Ordinary))];
        _always = [.. found.Where(rule => _terms[rule.Place] is null)];
        _facts = [.. found.Where(rule => _terms[rule.Place] is not null).GroupBy(rule => NameOf(_terms[rule.Place]!)).Select(group => new IndexedFact([.. group.Select(rule => (_terms[rule.Place]!, rule))], reads))];
    }

    /// <summary>Whether any rule is found by an attribute.</summary>
    public bool IsUseful => _facts.Length > 0;

    /// <summary>How a rule is found: <c>brand = x</c>; null for one that is always judged.</summary>
    /// <param name="place">The rule's place.</param>
    public string? WayTo(int place) => _terms[place] is { } term ? NameOf(term) + string.Join(" | ", term.Words) : null;

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

    private static IEnumerable<(string Fact, string Word)> KeysOf(IndexedTerm term) => term.Words.Select(word => (NameOf(term), word));

    private static string NameOf(IndexedTerm term) => FormattableString.Invariant($"{string.Concat(Enumerable.Repeat("../", term.Depth))}{term.Fact.Name} {(term.IsPath ? "under" : "=")} ");
}
