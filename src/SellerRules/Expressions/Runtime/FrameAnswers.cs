namespace SellerRules.Expressions.Runtime;

/// <summary>What conditions that read nothing that changes with time said of the record that a frame holds, for all rules that ask the same. Not thread-safe.</summary>
internal sealed class FrameAnswers
{
    private const int AnswerBits = 2;
    private const ulong AnswerMask = (1 << AnswerBits) - 1;

    private ulong[] _entries = [];
    private ulong _record = 1;

    /// <summary>Forgets everything, for another record.</summary>
    public void Clear() => _record++;

    /// <summary>What a condition said.</summary>
    /// <param name="slot">The condition's slot.</param>
    /// <param name="answer">The answer; of no meaning where the result is false.</param>
    /// <returns>Whether it was asked of this record before.</returns>
    public bool TryGet(int slot, out Answer answer)
    {
        ulong entry = slot < _entries.Length ? _entries[slot] : 0;
        answer = (Answer)(entry & AnswerMask);
        return entry >> AnswerBits == _record;
    }

    /// <summary>Keeps what a condition said.</summary>
    /// <param name="slot">The condition's slot.</param>
    /// <param name="slots">How many slots there are.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The answer.</returns>
    public Answer Keep(int slot, int slots, Answer answer)
    {
        if (slot >= _entries.Length)
        {
            Array.Resize(ref _entries, slots);
        }

        _entries[slot] = (_record << AnswerBits) | (ulong)answer;
        return answer;
    }
}
