using SellerRules.Expressions.Runtime;
using SellerRules.References;

namespace SellerRules.Judging.Index;

/// <summary>The rules that are found by one attribute. Immutable and thread-safe.</summary>
internal sealed class IndexedFact
{
    private readonly IndexedTerm _like;
    private readonly Vocabulary? _words;
    private readonly Func<object, object?> _read;
    private readonly Dictionary<string, int[]> _byWord;
    private readonly int[] _all;

    /// <summary>Gathers the rules of an attribute.</summary>
    /// <param name="rules">The terms with their rules' places, ascending.</param>
    /// <param name="reads">Makes what reads the attribute.</param>
    public IndexedFact(IReadOnlyList<(IndexedTerm Term, int Place)> rules, IRecordReads reads)
    {
        _like = rules[0].Term;
        _words = _like.Vocabulary;
        _read = reads.GetterOf(_like.Fact.Property!);
        _all = [.. rules.Select(rule => rule.Place)];
        _byWord = rules.SelectMany(rule => rule.Term.Words.Select(word => (word, rule.Place))).GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Place).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Adds the places of the rules that may apply to a subject; one may come twice.</summary>
    public void Select(Frame subject, List<int> places)
    {
        object? value = _read(subject.Ancestor(_like.Depth).Record);
        int before = places.Count;
        bool isKnown = value switch
        {
            bool truth => Add(truth ? IndexedTerm.True : string.Empty, places),
            string word => AddKnown(word, places),
            IReadOnlyList<string> words => AddKnown(words, places),
            _ => false,
        };
        if (!isKnown)
        {
            places.RemoveRange(before, places.Count - before);
            places.AddRange(_all);
        }
    }

    private bool AddKnown(IReadOnlyList<string> words, List<int> places)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!AddKnown(words[i], places))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddKnown(string word, List<int> places) =>
        (_words is null ? word : OrdinaryReads.Word(word, _words)) is { } known && Add(known, places);

    private bool Add(string word, List<int> places)
    {
        Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> byWord = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = word.Length; end >= 0; end = _like.IsPath && end > 0 ? word.AsSpan(0, end).LastIndexOf('/') : -1)
        {
            if (byWord.TryGetValue(word.AsSpan(0, end), out int[]? found))
            {
                places.AddRange(found);
            }
        }

        return true;
    }
}
