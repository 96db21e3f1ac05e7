using NodaTime.Text;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>The stretches in which a clock stands still: a list of records with the events <c>from</c> and <c>to</c>.</summary>
/// <param name="list">The list's path.</param>
/// <param name="read">Reads the list.</param>
/// <param name="fromSlot">Where its records keep <c>from</c>.</param>
/// <param name="toSlot">Where its records keep <c>to</c>.</param>
internal sealed class PauseSource(string list, Lazy<Func<EvaluationContext, Maybe<ListValue>>> read, int fromSlot, int toSlot)
{
    private static readonly DurationPattern LengthPattern = DurationPattern.CreateWithInvariantCulture("-H:mm:ss.FFFFFFFFF");

    /// <summary>
    /// Where an elapsed limit ends that starts at <paramref name="start"/> and stands still during the pauses that began by as-of. A pause that begins at
    /// the end or later doesn't move it.
    /// </summary>
    public PausedEnd EndOf(EvaluationContext context, long start, long length)
    {
        context.At = context.AsOf;
        Maybe<ListValue> pauses = read.Value(context);
        if (!pauses.IsKnown)
        {
            return new PausedEnd(LimitResult.Fail(string.Empty), null);
        }

        List<(long From, long To)> stretches = [];
        foreach (ListItem item in pauses.Value.Items)
        {
            if (item.Membership != State.Known || End(context, (Frame)item.Value) is not { } to)
            {
                foreach (string name in item.Names ?? [])
                {
                    context.Names.Add(name);
                }

                return new PausedEnd(LimitResult.Fail(string.Empty), null);
            }

            stretches.Add((Math.Max(start, ((Frame)item.Value).Instants[fromSlot]), to));
        }

        return new PausedEnd(Run(stretches, start, length), pauses.Value.MoreName);
    }

    // Nothing recorded is a pause that still lasts; one whose end the facts could not know says nothing.
    private long? End(EvaluationContext context, Frame pause)
    {
        int mark = context.Names.Mark;
        Maybe<long> to = FactReads.Event(context, pause, toSlot, list + "[].to");
        if (to.IsUnknown)
        {
            return null;
        }

        context.Names.DropFrom(mark);
        return to.IsKnown ? to.Value : Nanos.None;
    }

    private static LimitResult Run(List<(long From, long To)> stretches, long start, long length)
    {
        long end = start + length;
        long reached = start;
        foreach ((long from, long to) in stretches.Where(s => s.To > start).OrderBy(s => s.From))
        {
            if (from >= end)
            {
                break;
            }

            if (to == Nanos.None)
            {
                return new LimitResult(Nanos.None, Note: new LimitNote("paused", FormattableString.Invariant($"the clock stands still since {Nanos.ToInstant(Math.Max(from, reached))}")));
            }

            long begin = Math.Max(from, reached);
            if (to > begin)
            {
                end += to - begin;
                reached = to;
            }
        }

        return end == start + length ? new LimitResult(end) : new LimitResult(end, Note: new LimitNote("paused", FormattableString.Invariant($"the clock stood still for {LengthPattern.Format(NodaTime.Duration.FromNanoseconds(end - start - length))}")));
    }
}
