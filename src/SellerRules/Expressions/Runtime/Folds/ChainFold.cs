using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>A figure that a rule works out over a store's orders: <c>where</c> and <c>recent</c>, then a sum, a count, an extreme or a question.</summary>
internal sealed record ChainFold(Lazy<FoldChain> Chain, bool ReadsDatedParameters) : Fold
{
    /// <inheritdoc/>
    public override bool IsDated => ReadsDatedParameters;

    /// <inheritdoc/>
    public override void Collect(EvaluationContext context, Frame order, List<Contribution> contributions)
    {
        FoldChain chain = Chain.Value;
        Maybe<long> birth = FactReads.Event(context, order, order.Layout.BirthSlot, chain.BirthName);
        if (birth.IsNotYet)
        {
            return;
        }

        State membership = birth.IsKnown ? State.Known : State.Unknown;
        FoldMark mark = default;
        for (int i = 0; i < chain.Steps.Count; i++)
        {
            FoldStep step = chain.Steps[i];
            context.Variables[step.Slot] = order;
            if (step.Pass(context, mark, ref membership) is not { } passed)
            {
                Contribution.Add(contributions, context, mark, null);
                return;
            }

            mark = passed;
        }

        context.Variables[chain.Slot] = order;
        Maybe<Money> value = chain.Value?.Invoke(context) ?? Maybe<Money>.Of(new Money(1m, string.Empty));
        if (chain.Decider is { } decider && value.IsKnown && value.Value.Amount != 0 != decider)
        {
            // An order that doesn't settle a question of any or of all leaves it to the others, whether it counts or not.
            Contribution.Add(contributions, context, mark, null);
            return;
        }

        bool isOpen = membership != State.Known;
        Contribution.Add(contributions, context, mark, !isOpen ? value : Maybe<Money>.Undecided(value.IsKnown ? membership : Maybe<bool>.Undecided(membership, value.State).State));
    }
}
