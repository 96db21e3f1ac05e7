using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>What one order adds to a figure as of an instant.</summary>
/// <param name="Mark">Where it counts.</param>
/// <param name="Value">What it adds; null where that is undecided, or it adds nothing and only leans on an assumption.</param>
/// <param name="Undecided"><see cref="State.Known"/> where it is decided; else whether it is unknown or not yet.</param>
/// <param name="Names">What would decide it.</param>
/// <param name="Assumed">The assumptions that it leans on.</param>
internal readonly record struct Contribution(FoldMark Mark, Money? Value, State Undecided, string[] Names, string[] Assumed)
{
    /// <summary>Whether both add the same.</summary>
    public bool IsSame(in Contribution other) =>
        Mark == other.Mark && Value == other.Value && Undecided == other.Undecided
        && Names.AsSpan().SequenceEqual(other.Names) && Assumed.AsSpan().SequenceEqual(other.Assumed);

    /// <summary>Adds what an order contributes, with the names and assumptions that its context has gathered; nothing where it leaves no trace.</summary>
    /// <param name="contributions">Where to.</param>
    /// <param name="context">The context, in which only this was asked.</param>
    /// <param name="mark">Where it counts.</param>
    /// <param name="value">Its value; null: none.</param>
    public static void Add(List<Contribution> contributions, EvaluationContext context, FoldMark mark, Maybe<Money>? value)
    {
        State undecided = value is { IsKnown: false } open ? Maybe<Money>.Undecided(open.State).State : State.Known;
        string[] assumed = context.Assumed.SortedFrom(0);
        if (value is not null || assumed.Length > 0)
        {
            string[] names = undecided == State.Known ? [] : context.Names.SortedFrom(0);
            contributions.Add(new Contribution(mark, value is { IsKnown: true } known ? known.Value : null, undecided, names, assumed));
        }
    }
}
