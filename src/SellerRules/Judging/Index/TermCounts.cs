namespace SellerRules.Judging.Index;

/// <summary>How often the terms of all rules ask for each word of an attribute.</summary>
internal sealed class TermCounts
{
    private readonly Dictionary<string, int> _byWay = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Way, string Word), int> _byWord = [];

    /// <summary>Counts terms.</summary>
    public TermCounts(IEnumerable<IndexedTerm> terms)
    {
        foreach (IndexedTerm term in terms)
        {
            _byWay[term.Way] = _byWay.GetValueOrDefault(term.Way) + 1;
            foreach (string word in term.Words)
            {
                _byWord[(term.Way, word)] = _byWord.GetValueOrDefault((term.Way, word)) + 1;
            }
        }
    }

    /// <summary>The share of subjects that a term is likely to find, taking it that they ask for words as often as rules do: a word that stands in all of them tells little.</summary>
    public double ShareOf(IndexedTerm term) => term.Words.Sum(word => _byWord[(term.Way, word)]) / (_byWay[term.Way] + 1.0);
}
