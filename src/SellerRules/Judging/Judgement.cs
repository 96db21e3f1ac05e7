namespace SellerRules.Judging;

/// <summary>All verdicts on one subject as of an instant.</summary>
/// <param name="AsOf">The instant.</param>
/// <param name="Verdicts">One for each rule, in the order of the rules.</param>
/// <param name="Assumed">The paths that each verdict leans on by assumption.</param>
/// <param name="Next">The earliest later instant at which any may differ; <see cref="Time.Nanos.None"/>: none.</param>
internal sealed record Judgement(long AsOf, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<string[]> Assumed, long Next)
{
    /// <summary>Whether the findings made of it are the same answer as those made of another.</summary>
    public bool IsSameAnswer(Judgement other)
    {
        for (int i = 0; i < Verdicts.Count; i++)
        {
            if (!Verdicts[i].IsSameAnswer(other.Verdicts[i]) || !Assumed[i].AsSpan().SequenceEqual(other.Assumed[i]))
            {
                return false;
            }
        }

        return true;
    }
}
