namespace SellerRules.Expressions.Runtime;

/// <summary>
/// How many consecutive members at most a question holds for. What is undecided is taken once as short as it can come out and once as long; only
/// where both agree is the length known.
/// </summary>
internal static class LongestRun
{
    /// <summary>The length of the longest run; 0 for no member.</summary>
    public static Maybe<decimal> Of(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<bool>> body)
    {
        if (!list.IsKnown)
        {
            return Maybe<decimal>.Undecided(list.State);
        }

        int start = context.Names.Mark;
        State state = State.Known;
        (Run shortest, Run longest) = (default, default);
        foreach (ListItem item in list.Value.Items)
        {
            int mark = context.Names.Mark;
            context.Variables[variable] = item.Value;
            Maybe<bool> holds = body(context);
            bool isIn = item.Membership == State.Known;
            shortest = shortest.With(holds is { IsKnown: true, Value: true } ? isIn ? Step.Longer : Step.Same : Step.Ends);
            longest = longest.With(holds is { IsKnown: true, Value: false } ? isIn ? Step.Ends : Step.Same : Step.Longer);
            if (holds.IsKnown && isIn)
            {
                context.Names.DropFrom(mark);
                continue;
            }

            state = Worse(state, isIn ? holds.State : holds.IsKnown ? item.Membership : Maybe<bool>.Undecided(holds.State, item.Membership).State);
            foreach (string name in item.Names ?? [])
            {
                context.Names.Add(name);
            }
        }

        if (list.Value.MoreName is { } more)
        {
            context.Names.Add(more);
            return Maybe<decimal>.Undecided(State.Unknown);
        }

        if (shortest.Longest < longest.Longest)
        {
            return Maybe<decimal>.Undecided(state);
        }

        context.Names.DropFrom(start);
        return Maybe<decimal>.Of(longest.Longest);
    }

    private static State Worse(State state, State next) => state == State.Known ? next : Maybe<bool>.Undecided(state, next).State;

    private enum Step
    {
        Ends,
        Same,
        Longer,
    }

    private readonly record struct Run(int Current, int Longest)
    {
        public Run With(Step step) => step switch
        {
            Step.Ends => this with { Current = 0 },
            Step.Same => this,
            _ => new Run(Current + 1, Math.Max(Longest, Current + 1)),
        };
    }
}
