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

        PausedStretch[] stretches = [.. pauses.Value.Items.Select(item => Stretch(context, item, start)).OrderBy(stretch => stretch.From)];
        return Run(stretches, start, length) with { MoreName = pauses.Value.MoreName };
    }

    // Nothing recorded is a pause that still lasts. One whose end the facts could not know lasts at least up to where they end.
    private PausedStretch Stretch(EvaluationContext context, ListItem item, long start)
    {
        Frame pause = (Frame)item.Value;
        long from = Math.Max(start, pause.Instants[fromSlot]);
        if (item.Membership != State.Known)
        {
            return new PausedStretch(from, from, [.. item.Names ?? []]);
        }

        int mark = context.Names.Mark;
        Maybe<long> to = FactReads.Event(context, pause, toSlot, list + "[].to");
        string[]? lacking = to.IsUnknown ? context.Names.From(mark) : null;
        context.Names.DropFrom(mark);
        return new PausedStretch(from, to.IsKnown ? to.Value : to.State == State.Beyond ? Math.Max(from, to.Value) : to.IsUnknown ? from : Nanos.None, lacking);
    }

    private static PausedEnd Run(PausedStretch[] stretches, long start, long length)
    {
        long end = start + length;
        long reached = start;
        List<string> lacking = [];
        foreach ((long from, long to, string[]? unknown) in stretches.Where(s => s.To > start || s.Lacking is not null))
        {
            if (from >= end)
            {
                break;
            }

            long begin = Math.Max(from, reached);
            if (to == Nanos.None)
            {
                return new PausedEnd(new LimitResult(Nanos.None, Note: new LimitNote("paused", FormattableString.Invariant($"the clock stands still since {Nanos.ToInstant(begin)}"))), null);
            }

            lacking.AddRange(unknown ?? []);
            if (to > begin)
            {
                end += to - begin;
                reached = to;
            }
        }

        long stood = end - start - length;
        LimitNote? note = stood == 0 || lacking.Count > 0 ? null : new LimitNote("paused", FormattableString.Invariant($"the clock stood still for {LengthPattern.Format(NodaTime.Duration.FromNanoseconds(stood))}"));
        return new PausedEnd(new LimitResult(end, Note: note), null, lacking.Count > 0 ? [.. lacking] : null);
    }
}
