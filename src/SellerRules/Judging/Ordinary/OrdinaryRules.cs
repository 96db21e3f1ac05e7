using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>Makes the judges of ordinary facts. Not thread-safe.</summary>
internal sealed class OrdinaryRules(LayoutTable layouts, CodeMaker code, AnswerSlots slots)
{
    private readonly OrdinaryCompiler _code = new(layouts, code, slots);

    /// <summary>A rule's judge of ordinary facts; null where it has none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="full">When it applies, as its own judge says.</param>
    public OrdinaryRule? Of(BoundRule rule, Applicability full) => Of(rule, full, rule.When?.Expression);

    /// <summary>The judge of ordinary facts of a rule of whose condition a part is known to be fulfilled; null where it has none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="full">When it applies, as its own judge says.</param>
    /// <param name="when">The rest of its condition; null: nothing is left of it.</param>
    public OrdinaryRule? Of(BoundRule rule, Applicability full, BoundExpression? when)
    {
        // Days, weeks, months and buyers begin with what is worked out of other records.
        FrameLayout layout = layouts[rule.Subject.Name];
        bool begins = layout.BirthSlot < 0 && (layout.Type.ClrType == typeof(Buyer) || layout.Type.ClrType.IsAssignableTo(typeof(ICutByZone)));
        return !begins && AppliesOf(rule, full, when) is { } applies ? Of(rule, layout.BirthSlot, applies) : null;
    }

    private OrdinaryRule? Of(BoundRule rule, int birth, OrdinaryApplicability applies)
    {
        switch (rule.Kind)
        {
            case BoundDeadline { By: null, Within: not null, PausedBy: null } deadline when StopOf(deadline.Done.Expression) is { } stop:
                return Of(deadline, birth, applies, stop);
            case BoundSchedule { By: null, From: not null, At: not null } schedule when _code.InstantOf(schedule.From.Expression) is { } from:
                return new OrdinaryClock(birth, null) { Applies = applies, From = new OrdinaryInstant(from), Length = LimitOf(schedule.At) };
            case BoundRequire require when _code.Compile(require.That.Expression, rule.Zone) is { } that:
                GivenInstant? dated = require.At is null ? null : _code.InstantOf(require.At.Expression);
                return require.At is null || dated is not null ? new OrdinaryRequire(birth, applies, that, dated is null ? null : new OrdinaryInstant(dated)) : null;
            default:
                return null;
        }
    }

    private OrdinaryRule? Of(BoundDeadline deadline, int birth, OrdinaryApplicability applies, OrdinaryStop stop)
    {
        bool isHeartbeat = deadline.From!.Expression.Type.Kind == ValueKind.List;
        GivenInstant? from = isHeartbeat ? null : _code.InstantOf(deadline.From.Expression);
        OrdinaryClock clock = new(birth, stop)
        {
            Applies = applies,
            From = from is null ? default : new OrdinaryInstant(from),
            Length = LimitOf(deadline.Within!),
            Warn = deadline.Warn is null ? default : LimitOf(deadline.Warn),
            DoneEarlyIsMet = deadline.DoneEarlyIsMet,
        };
        return !isHeartbeat ? from is null ? null : clock
            : RuleCompiler.IsScans(deadline.From.Expression) && !stop.IsList ? new OrdinaryHeartbeat(birth, clock, stop)
            : null;
    }

    private OrdinaryApplicability? AppliesOf(BoundRule rule, Applicability full, BoundExpression? when)
    {
        OrdinaryCondition? asked = when is null ? null : _code.Compile(when, rule.Zone);
        if (when is not null && asked is null)
        {
            return null;
        }

        return new OrdinaryApplicability(full.From, full.To, asked);
    }

    private static OrdinaryLimit LimitOf(Parameter limit) => new(RuleCompiler.ValuesOf<Limit>(limit));

    private OrdinaryStop? StopOf(BoundExpression done) =>
        RuleCompiler.IsScans(done) ? OrdinaryStop.Scans : _code.InstantOf(done) is { } instant ? new OrdinaryStop(instant) : null;
}
