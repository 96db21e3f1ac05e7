using SellerRules.Expressions.Runtime;
using SellerRules.References;

namespace SellerRules.Judging.Index;

/// <summary>The rules that are found by one attribute. Immutable and thread-safe.</summary>
internal sealed class IndexedFact
{
    private readonly IndexedTerm _like;
    private readonly Vocabulary? _words;
    private readonly Func<object, object?> _read;
    private readonly Dictionary<string, FoundRule[]> _byWord;
    private readonly FoundRule[] _all;

    /// <summary>Gathers the rules of an attribute.</summary>
    /// <param name="rules">The terms with their rules, by place.</param>
    /// <param name="reads">Makes what reads the attribute.</param>
    public IndexedFact(IReadOnlyList<(IndexedTerm Term, FoundRule Rule)> rules, IRecordReads reads)
    {
        _like = rules[0].Term;
        _words = _like.Vocabulary;
        _read = reads.GetterOf(_like.Fact.Property!);
        _all = [.. rules.Select(own => own.Rule with { Ordinary = own.Rule.Rule.Ordinary })];
        _byWord = rules.SelectMany(own => own.Term.Words.Select(word => (word, own.Rule))).GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Rule).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Adds the rules that may apply to a subject; one may come twice.</summary>
    public void Select(Frame subject, List<FoundRule> found)
    {
        object? value = _read(subject.Ancestor(_like.Depth).Record);
        int before = found.Count;
        bool isKnown = value switch
        {
            bool truth => Add(truth ? IndexedTerm.True : string.Empty, found),
            string word => AddKnown(word, found),
            IReadOnlyList<string> words => AddKnown(words, found),
            _ => false,
        };
        if (!isKnown)
        {
            found.RemoveRange(before, found.Count - before);
            found.AddRange(_all);
        }
    }

    private bool AddKnown(IReadOnlyList<string> words, List<FoundRule> found)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!AddKnown(words[i], found))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddKnown(string word, List<FoundRule> found) =>
        (_words is null ? word : OrdinaryReads.Word(word, _words)) is { } known && Add(known, found);

    private bool Add(string word, List<FoundRule> found)
    {
        Dictionary<string, FoundRule[]>.AlternateLookup<ReadOnlySpan<char>> byWord = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = word.Length; end >= 0; end = _like.IsPath && end > 0 ? word.AsSpan(0, end).LastIndexOf('/') : -1)
        {
            if (byWord.TryGetValue(word.AsSpan(0, end), out FoundRule[]? rules))
            {
                found.AddRange(rules);
            }
        }

        return true;
    }
}
