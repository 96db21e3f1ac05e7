using NodaTime;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// Where a contribution counts. The default counts everywhere; one with a date or a label counts where that is asked for; one that is only known not
/// to have happened up to an instant counts, undecided, in all dates that end later.
/// </summary>
/// <param name="Date">The date that it falls on; null: none, or not known.</param>
/// <param name="Label">What it belongs to, such as a buyer; null: nothing, or not known.</param>
/// <param name="AbsentUntil">The last instant at which it had not happened; null: it has, or that isn't known.</param>
internal readonly record struct FoldMark(LocalDate? Date = null, string? Label = null, long? AbsentUntil = null)
{
    /// <inheritdoc/>
    public bool Equals(FoldMark other) => Date == other.Date && Label == other.Label && AbsentUntil == other.AbsentUntil;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int date = Date is { } given ? given.GetHashCode() : 0;
        return HashCode.Combine(date, Label is null ? 0 : Label.GetHashCode(StringComparison.Ordinal), AbsentUntil ?? 0);
    }

    /// <summary>Whether it counts in more than one date or label.</summary>
    public bool IsFloating => Date is null && Label is null;

    /// <summary>Whether it counts in some dates; null: in all.</summary>
    public bool CountsIn(DateWindow? window) =>
        window is null || (Date is { } date ? date >= window.First && date <= window.Last : AbsentUntil is not { } until || window.End - 1 > until);
}
