using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>A figure counted afresh over kept orders, for an instant that what was added up can't answer. Not thread-safe.</summary>
internal sealed class FoldRecount : IFoldTotals
{
    private readonly (long At, long Anchor, long AsOf) _instants;
    private readonly Dictionary<FoldMark, FoldSum> _byMark = [];
    private readonly long _next;

    /// <summary>Counts orders as of a context's instants.</summary>
    public FoldRecount(Fold fold, IReadOnlyList<Frame> orders, EvaluationContext asked)
    {
        _instants = (asked.At, asked.Anchor, asked.AsOf);
        EvaluationContext context = new();
        List<Contribution> contributions = [];
        long next = Nanos.None;
        foreach (Frame order in orders)
        {
            context.Begin(order, asked.AsOf);
            (context.At, context.Anchor) = (asked.At, asked.Anchor);
            contributions.Clear();
            fold.Collect(context, order, contributions);
            next = Math.Min(next, context.Next);
            foreach (Contribution contribution in contributions)
            {
                (_byMark.TryGetValue(contribution.Mark, out FoldSum? sum) ? sum : _byMark[contribution.Mark] = new FoldSum()).Add(contribution);
            }
        }

        _next = next;
    }

    /// <summary>Whether it was counted as of the context's instants.</summary>
    public bool IsAsOf(EvaluationContext context) => _instants == (context.At, context.Anchor, context.AsOf);

    /// <inheritdoc/>
    public IReadOnlyCollection<FoldMark> Marks => _byMark.Keys;

    /// <inheritdoc/>
    public FoldSum In(EvaluationContext context, DateWindow? window) => Total(context, mark => mark.CountsIn(window));

    /// <inheritdoc/>
    public FoldSum For(EvaluationContext context, string label) => Total(context, mark => mark.IsFloating || mark.Label == label);

    /// <inheritdoc/>
    public IReadOnlyList<string> Labels(EvaluationContext context)
    {
        context.MayChangeAt(_next);
        return [.. _byMark.Keys.Select(mark => mark.Label).OfType<string>().Distinct()];
    }

    /// <inheritdoc/>
    public LocalDate? FirstDate(EvaluationContext context)
    {
        context.MayChangeAt(_next);
        return _byMark.Keys.Min(mark => mark.Date);
    }

    private FoldSum Total(EvaluationContext context, Func<FoldMark, bool> counts)
    {
        context.MayChangeAt(_next);
        FoldSum total = new();
        foreach ((FoldMark mark, FoldSum sum) in _byMark)
        {
            if (counts(mark))
            {
                total.Add(sum);
            }
        }

        return total;
    }
}
