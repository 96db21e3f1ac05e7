namespace SellerRules.References.Lists;

/// <summary>
/// Finds many words in a text in one pass (Aho and Corasick's automaton). A word of a script that is written with blanks counts only where it
/// stands whole; of one that isn't, such as Chinese, wherever it stands. Immutable and thread-safe.
/// </summary>
internal sealed class KeywordAutomaton
{
    private readonly Dictionary<(int State, char Letter), int> _steps = [];
    private readonly List<(string Word, List<int> Entries)?> _ends = [null];
    private readonly int[] _fallback;
    private readonly int[] _shorterEnd;

    /// <summary>Takes folded words with the entries that they belong to.</summary>
    public KeywordAutomaton(IEnumerable<(string Word, int Entry)> words)
    {
        List<(int From, char Letter, int To)> added = [];
        foreach ((string word, int entry) in words)
        {
            int state = 0;
            foreach (char letter in word)
            {
                if (!_steps.TryGetValue((state, letter), out int next))
                {
                    next = _ends.Count;
                    _ends.Add(null);
                    _steps.Add((state, letter), next);
                    added.Add((state, letter, next));
                }

                state = next;
            }

            _ends[state] ??= (word, []);
            _ends[state]!.Value.Entries.Add(entry);
        }

        _fallback = new int[_ends.Count];
        _shorterEnd = new int[_ends.Count];
        Link(added);
    }

    /// <summary>The entries of which a word stands in a folded text, ascending, each once.</summary>
    public List<int> Find(string text)
    {
        SortedSet<int> found = [];
        int state = 0;
        for (int at = 0; at < text.Length; at++)
        {
            state = Step(state, text[at]);
            for (int end = _ends[state] is null ? _shorterEnd[state] : state; end != 0; end = _shorterEnd[end])
            {
                (string word, List<int> entries) = _ends[end]!.Value;
                if (WordEdges.StandsWhole(text, at + 1 - word.Length, word.Length))
                {
                    found.UnionWith(entries);
                }
            }
        }

        return [.. found];
    }

    private int Step(int state, char letter)
    {
        while (true)
        {
            if (_steps.TryGetValue((state, letter), out int next))
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = _fallback[state];
        }
    }

    /// <summary>Links each state to the longest other beginning of a word that its letters end with, those nearer to the start first.</summary>
    private void Link(List<(int From, char Letter, int To)> added)
    {
        int[] depth = new int[_ends.Count];
        int[] behind = new int[_ends.Count + 1];
        foreach ((int from, _, int to) in added)
        {
            depth[to] = depth[from] + 1;
            behind[depth[to] + 1]++;
        }

        for (int i = 1; i < behind.Length; i++)
        {
            behind[i] += behind[i - 1];
        }

        int[] order = new int[added.Count];
        for (int i = 0; i < added.Count; i++)
        {
            order[behind[depth[added[i].To]]++] = i;
        }

        foreach (int place in order)
        {
            (int from, char letter, int to) = added[place];
            int fallback = from == 0 ? 0 : Step(_fallback[from], letter);
            _fallback[to] = fallback;
            _shorterEnd[to] = _ends[fallback] is null ? _shorterEnd[fallback] : fallback;
        }
    }
}
