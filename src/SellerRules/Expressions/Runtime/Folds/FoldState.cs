using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// A figure over the orders that have passed by. Each order's contribution is a step function of time; those that hold over the same time in the same
/// place are added up and the order is forgotten, so that what remains grows with dates and coming changes, not with orders. Not thread-safe.
/// </summary>
internal sealed class FoldState(Fold fold, FoldInstants instants) : IFoldTotals
{
    private static readonly FoldSum Nothing = new();

    private readonly Dictionary<FoldMark, Dictionary<(long From, long To), FoldSum>> _byMark = [];
    private List<Contribution> _current = [];
    private List<Contribution> _later = [];
    private bool _hasFloating;

    /// <summary>The instants at which it may be asked.</summary>
    public FoldInstants Instants => instants;

    /// <summary>Adds an order.</summary>
    /// <param name="context">A context of the caller's own.</param>
    /// <param name="order">The order.</param>
    public void Add(EvaluationContext context, Frame order)
    {
        _current.Clear();
        long from = instants.First;
        for (long at = from; ;)
        {
            context.Begin(order, at);
            _later.Clear();
            fold.Collect(context, order, _later);
            if (!IsSame(_current, _later))
            {
                Keep(_current, from, at);
                (_current, _later, from) = (_later, _current, at);
            }

            if (context.Next == Nanos.None)
            {
                break;
            }

            at = instants.NotBefore(context.Next);
        }

        Keep(_current, from, Nanos.None);
    }

    /// <summary>Adds what another part of the orders has left.</summary>
    public void Add(FoldState other)
    {
        foreach ((FoldMark mark, Dictionary<(long From, long To), FoldSum> spans) in other._byMark)
        {
            foreach (((long from, long to), FoldSum sum) in spans)
            {
                SumOf(mark, from, to).Add(sum);
            }
        }
    }

    /// <inheritdoc/>
    public FoldSum In(EvaluationContext context, DateWindow? window)
    {
        if (window is { Dates: 1 } && !_hasFloating)
        {
            return On(context, new FoldMark(window.First));
        }

        FoldSum total = new();
        foreach (FoldMark mark in MarksIn(window))
        {
            AddSpans(context, mark, total);
        }

        return total;
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<FoldMark> Marks => _byMark.Keys;

    /// <summary>Adds where anything counts, in input order.</summary>
    public void AddMarks(string store, List<StoreMark> marks)
    {
        foreach (FoldMark mark in _byMark.Keys)
        {
            marks.Add(new StoreMark(store, mark));
        }
    }

    /// <inheritdoc/>
    public LocalDate? FirstDate(EvaluationContext context)
    {
        LocalDate? first = null;
        foreach ((FoldMark mark, Dictionary<(long From, long To), FoldSum> spans) in _byMark)
        {
            if (mark.Date is { } date && !(first <= date) && Spans(context, spans).ToList().Count > 0)
            {
                first = date;
            }
        }

        return first;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Labels(EvaluationContext context)
    {
        List<string> labels = [];
        foreach ((FoldMark mark, Dictionary<(long From, long To), FoldSum> spans) in _byMark)
        {
            if (mark.Label is { } label && Spans(context, spans).ToList().Count > 0)
            {
                labels.Add(label);
            }
        }

        return labels;
    }

    /// <inheritdoc/>
    public FoldSum For(EvaluationContext context, string label)
    {
        FoldSum total = new();
        AddSpans(context, new FoldMark(Label: label), total);
        foreach ((FoldMark mark, _) in _byMark)
        {
            if (mark.IsFloating)
            {
                AddSpans(context, mark, total);
            }
        }

        return total;
    }

    // Most dates have one sum that stands for ever.
    private FoldSum On(EvaluationContext context, FoldMark mark)
    {
        if (!_byMark.TryGetValue(mark, out Dictionary<(long From, long To), FoldSum>? spans))
        {
            return Nothing;
        }

        List<FoldSum> sums = [.. Spans(context, spans)];
        if (sums.Count == 1)
        {
            return sums[0];
        }

        FoldSum total = new();
        sums.ForEach(total.Add);
        return total;
    }

    // Of a short window its dates are looked up; of a long one all that there is is looked through.
    private List<FoldMark> MarksIn(DateWindow? window)
    {
        DateWindow? dates = window?.Dates < _byMark.Count ? window : null;
        List<FoldMark> marks = new(capacity: 4);
        for (int day = 0; day < dates?.Dates; day++)
        {
            FoldMark mark = new(dates.First.PlusDays(day));
            if (_byMark.ContainsKey(mark))
            {
                marks.Add(mark);
            }
        }

        foreach ((FoldMark mark, _) in _byMark)
        {
            if ((mark.IsFloating || dates is null) && mark.CountsIn(window))
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    private void AddSpans(EvaluationContext context, FoldMark mark, FoldSum total)
    {
        if (!_byMark.TryGetValue(mark, out Dictionary<(long From, long To), FoldSum>? spans))
        {
            return;
        }

        foreach (FoldSum sum in Spans(context, spans))
        {
            total.Add(sum);
        }
    }

    private static IEnumerable<FoldSum> Spans(EvaluationContext context, Dictionary<(long From, long To), FoldSum> spans)
    {
        foreach (((long from, long to), FoldSum sum) in spans)
        {
            context.MayChangeAt(from);
            context.MayChangeAt(to);
            if (from <= context.At && context.At < to)
            {
                yield return sum;
            }
        }
    }

    private void Keep(List<Contribution> contributions, long from, long to)
    {
        foreach (Contribution contribution in contributions)
        {
            SumOf(contribution.Mark, from, to).Add(contribution);
        }
    }

    private FoldSum SumOf(FoldMark mark, long from, long to)
    {
        if (!_byMark.TryGetValue(mark, out Dictionary<(long From, long To), FoldSum>? spans))
        {
            _byMark.Add(mark, spans = []);
            _hasFloating |= mark.IsFloating;
        }

        if (!spans.TryGetValue((from, to), out FoldSum? sum))
        {
            spans.Add((from, to), sum = new FoldSum());
        }

        return sum;
    }

    private static bool IsSame(List<Contribution> a, List<Contribution> b)
    {
        for (int i = 0; i < a.Count && i < b.Count; i++)
        {
            if (!a[i].IsSame(b[i]))
            {
                return false;
            }
        }

        return a.Count == b.Count;
    }
}
