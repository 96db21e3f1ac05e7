using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Index;

/// <summary>
/// Finds the rules on a kind of subject that may say anything else than <see cref="FindingStatus.NotApplicable"/>. Each rule that states what is the case
/// now is found by the most telling of the attributes that its condition asks for; all others are always found. Immutable and thread-safe.
/// </summary>
internal sealed class RuleIndex
{
    private readonly IndexedTerm?[] _terms;
    private readonly int[] _always;
    private readonly IndexedFact[] _facts;

    /// <summary>Indexes rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="reads">Makes what reads the attributes.</param>
    public RuleIndex(CompiledRule[] rules, IRecordReads reads)
    {
        IndexedTerm[][] terms = [.. rules.Select(TermsOf)];
        Dictionary<(string Fact, string Word), int> counts = terms.SelectMany(own => own.SelectMany(KeysOf)).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        _terms = [.. terms.Select(own => own.MinBy(term => KeysOf(term).Sum(key => counts[key])))];
        _always = [.. Enumerable.Range(0, rules.Length).Where(place => _terms[place] is null)];
        _facts = [.. Enumerable.Range(0, rules.Length).Where(place => _terms[place] is not null).GroupBy(place => NameOf(_terms[place]!)).Select(group => new IndexedFact([.. group.Select(place => (_terms[place]!, place))], reads))];
    }

    /// <summary>Whether any rule is found by an attribute.</summary>
    public bool IsUseful => _facts.Length > 0;

    /// <summary>How a rule is found: <c>brand = x</c>; null for one that is always judged.</summary>
    /// <param name="place">The rule's place.</param>
    public string? WayTo(int place) => _terms[place] is { } term ? NameOf(term) + string.Join(" | ", term.Words) : null;

    /// <summary>The places of the rules that may apply to a subject, ascending, each once.</summary>
    public void Select(Frame subject, List<int> places)
    {
        places.Clear();
        places.AddRange(_always);
        foreach (IndexedFact fact in _facts)
        {
            fact.Select(subject, places);
        }

        places.Sort();
        int kept = 0;
        for (int i = 0; i < places.Count; i++)
        {
            if (kept == 0 || places[kept - 1] != places[i])
            {
                places[kept++] = places[i];
            }
        }

        places.RemoveRange(kept, places.Count - kept);
    }

    // Where the judging instant may not be known, a condition that is false now says nothing unless it is false always.
    private static IndexedTerm[] TermsOf(CompiledRule rule) =>
        rule.Bound.When is { } when && rule.Bound.Subject.Birth is null && (when.IsTimeless || IsOfNow(rule)) ? [.. IndexedTerm.Of(when.Expression)] : [];

    private static bool IsOfNow(CompiledRule rule) => rule.Bound.Kind is Binding.BoundRequire { At: null } or Binding.BoundMeasure or Binding.BoundFormula;

    private static IEnumerable<(string Fact, string Word)> KeysOf(IndexedTerm term) => term.Words.Select(word => (NameOf(term), word));

    private static string NameOf(IndexedTerm term) => FormattableString.Invariant($"{string.Concat(Enumerable.Repeat("../", term.Depth))}{term.Fact.Name} {(term.IsPath ? "under" : "=")} ");
}
