using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Checks what a rule says: its kind with all expressions and settings.</summary>
internal sealed class KindBinder(RuleSetDefinition set, BindingScope scope, SettingBinder settings, MessageBinder messages, DiagnosticBag bag)
{
    private static readonly Dictionary<string, FindingStatus> Countable = new(StringComparer.Ordinal)
    {
        ["breached"] = FindingStatus.Breached,
        ["met"] = FindingStatus.Met,
        ["atRisk"] = FindingStatus.AtRisk,
    };

    /// <summary>The checked kind; null where a problem was reported.</summary>
    public BoundKind? Bind(KindDefinition kind) => kind switch
    {
        DeadlineDefinition deadline => BindDeadline(deadline),
        ScheduleDefinition schedule => BindSchedule(schedule),
        RequireDefinition require => BindRequire(require),
        SpikeDefinition spike => BindSpike(spike),
        TallyDefinition tally => BindTally(tally),
        MeasureDefinition measure => new BandBinder(set, scope, settings, messages, bag).Bind(measure),
        UnreadableKindDefinition unreadable => CheckParts(unreadable),
        _ => throw new InvalidOperationException($"No kind for {kind.GetType().Name}."),
    };

    // What the kind as a whole would ask of them can't be said.
    private BoundKind? CheckParts(UnreadableKindDefinition kind)
    {
        foreach (ExpressionText expression in kind.Expressions)
        {
            ExpressionBinder.Bind(scope, expression, bag);
        }

        foreach (LimitDefinition limit in kind.Limits)
        {
            settings.Limit(limit);
        }

        return null;
    }

    private BoundDeadline? BindDeadline(DeadlineDefinition kind)
    {
        BoundRoot? from = kind.From is null ? null : Clock(kind.From, "from", true);
        BoundRoot? by = kind.By is null ? null : Clock(kind.By, "by", false);
        BoundRoot? done = Clock(kind.Done, "done", true);
        Parameter? within = kind.Within is null ? null : settings.Limit(kind.Within);
        Parameter? warn = kind.Warn is null ? null : settings.Limit(kind.Warn);
        BoundRoot? pausedBy = kind.PausedBy is null ? null : Pauses(kind, within);
        bool failed = done is null || (kind.PausedBy is not null && pausedBy is null) || (kind.From is not null && from is null) || (kind.By is not null && by is null)
            || (kind.Within is not null && within is null) || (kind.Warn is not null && warn is null);
        return failed ? null : new BoundDeadline(from, within, by, done!, warn, kind.DoneEarlyIsMet, pausedBy);
    }

    private BoundRoot? Pauses(DeadlineDefinition kind, Parameter? within)
    {
        ExpressionText text = kind.PausedBy!;
        Location whole = text.Locate(new TextSpan(0, text.Text.Length));
        if (within is not null && !within.Values.All(limit => limit is ElapsedLimit))
        {
            bag.Report(RuleProblems.WrongSetting, whole, "only a clock of elapsed time can stand still, but this limit counts days", "write the limit in hours, such as `\"PT120H\"`");
            return null;
        }

        if (ExpressionBinder.Bind(scope, text, bag) is not { } root)
        {
            return null;
        }

        bool isPauses = root.Expression.Type is { Kind: ValueKind.List, Element: { Kind: ValueKind.Record, Name: { } type } }
            && scope.Types.Find(type) is { } record && IsEvent(record.Find("from")) && IsEvent(record.Find("to"));
        if (!isPauses)
        {
            bag.Report(
                BindingProblems.ClockSource,
                whole,
                $"`pausedBy` needs a list of records with the events `from` and `to`, but this is {root.Expression.Type.Describe()}",
                "such as `order.pauses`, or `where(order.pauses, p => p.reason == 'review')`");
        }

        return isPauses ? root : null;
    }

    private static bool IsEvent(FactProperty? fact) => fact is { Class: FactClass.Event, Kind: FactKind.Instant, IsDerived: false };

    private BoundSchedule? BindSchedule(ScheduleDefinition kind)
    {
        BoundRoot? from = kind.From is null ? null : Clock(kind.From, "from", false);
        BoundRoot? by = kind.By is null ? null : Clock(kind.By, "by", false);
        Parameter? at = kind.At is null ? null : settings.Limit(kind.At);
        bool failed = (kind.From is not null && from is null) || (kind.By is not null && by is null) || (kind.At is not null && at is null);
        return failed ? null : new BoundSchedule(from, at, by);
    }

    private BoundRequire? BindRequire(RequireDefinition kind)
    {
        BoundRoot? that = ExpressionBinder.BindCondition(scope, kind.That, bag);
        BoundRoot? at = kind.At is null ? null : Clock(kind.At, "at", false);
        return that is null || (kind.At is not null && at is null) ? null : new BoundRequire(that, at);
    }

    private BoundSpike? BindSpike(SpikeDefinition kind)
    {
        if (scope.Subject.Name is not ("trafficDay" or "salesDay"))
        {
            bag.Report(
                RuleProblems.KindNeedsOtherSubject,
                kind.Location,
                $"a spike compares days, but the subject is `{scope.Subject.Name}`",
                "write `\"subject\": \"trafficDay\"` or `\"subject\": \"salesDay\"`");
            return null;
        }

        BoundRoot? value = ExpressionBinder.Bind(scope, kind.Value, bag);
        if (value is not null && value.Expression.Type.Kind is not (ValueKind.Number or ValueKind.Money))
        {
            bag.Report(
                BindingProblems.WrongType,
                kind.Value.Locate(new TextSpan(0, kind.Value.Text.Length)),
                $"a spike needs a number or money, but this is {value.Expression.Type.Describe()}");
            value = null;
        }

        Parameter? increase = settings.Value(kind.Increase, "a share such as `\"300%\"`", ValueKind.Share);
        Parameter? days = settings.Value(kind.Baseline.PreviousDays, "a number of days", ValueKind.Number);
        BoundRoot? where = kind.Baseline.Where is null ? null : ExpressionBinder.BindCondition(scope, kind.Baseline.Where, bag);
        Parameter? minimum = kind.Minimum is null ? null : settings.Value(kind.Minimum, "a number or money", ValueKind.Number, ValueKind.Money);
        if (value is not null && minimum is not null && minimum.Type != value.Expression.Type)
        {
            bag.Report(
                BindingProblems.UnitMismatch,
                new Location(set.File, kind.Minimum!.Span),
                $"the figure is {value.Expression.Type.Describe()}, but the minimum is {minimum.Type.Describe()}");
            return null;
        }

        bool daysFit = days is null || days.Values.All(IsDayCount);
        if (!daysFit)
        {
            bag.Report(RuleProblems.WrongSetting, new Location(set.File, kind.Baseline.PreviousDays.Span), "`previousDays` must be a whole number from 1 to 366");
        }

        bool failed = value is null || increase is null || days is null || !daysFit
            || (kind.Baseline.Where is not null && where is null) || (kind.Minimum is not null && minimum is null);
        return failed
            ? null
            : new BoundSpike(value!, increase!, kind.IncreaseIsInclusive, days!, where, minimum, kind.OnZeroBaseline, kind.MissingDays);
    }

    private static bool IsDayCount(object value) => value is decimal days && days == decimal.Truncate(days) && days is >= 1 and <= 366;

    private BoundTally? BindTally(TallyDefinition kind)
    {
        string subject = kind.PerOrder ? "order" : "store";
        if (scope.Subject.Name != subject)
        {
            bag.Report(
                RuleProblems.KindNeedsOtherSubject,
                kind.Location,
                $"this tally counts for each {subject}, but the subject is `{scope.Subject.Name}`",
                $"write `\"subject\": \"{subject}\"`, or another `per`");
            return null;
        }

        Parameter? reaches = kind.Reaches is null ? null : settings.Value(kind.Reaches, "a number", ValueKind.Number);
        Parameter? share = kind.ShareOver is null ? null : settings.Value(kind.ShareOver, "a share such as `\"5%\"`", ValueKind.Share);
        Parameter? within = kind.Within is null ? null : settings.Limit(kind.Within);
        List<FindingStatus> statuses = [];
        for (int i = 0; i < kind.Statuses.Count; i++)
        {
            Located<string> status = kind.Statuses[i];
            if (Countable.TryGetValue(status.Value, out FindingStatus known))
            {
                statuses.Add(known);
                continue;
            }

            bag.Report(
                RuleProblems.UnknownStatus,
                new Location(set.File, status.Span),
                $"a tally can't count `{status.Value}`",
                Suggestion.DidYouMean(status.Value, Countable.Keys) ?? "it can count `breached`, `met` and `atRisk`");
            return null;
        }

        bool failed = (kind.Reaches is not null && reaches is null) || (kind.ShareOver is not null && share is null) || (kind.Within is not null && within is null);
        List<string> of = [];
        for (int i = 0; i < kind.Of.Count; i++)
        {
            Located<string> id = kind.Of[i];
            of.Add(id.Value.Contains('/', StringComparison.Ordinal) ? id.Value : set.Id.Value + "/" + id.Value);
        }

        return failed ? null : new BoundTally(of, reaches, share, within, kind.PerOrder, statuses.Count == 0 ? [FindingStatus.Breached] : statuses);
    }

    private BoundRoot? Clock(ExpressionText text, string key, bool mayBeList)
    {
        if (ExpressionBinder.Bind(scope, text, bag) is not { } root)
        {
            return null;
        }

        Location whole = text.Locate(new TextSpan(0, text.Text.Length));
        BoundType type = root.Expression.Type;
        bool isList = type is { Kind: ValueKind.List, Element.Kind: ValueKind.Instant };
        if (type.Kind != ValueKind.Instant && !isList)
        {
            string allowed = mayBeList ? "an event, a planned instant or a list of instants" : "an event or a planned instant";
            bag.Report(BindingProblems.ClockSource, whole, $"`{key}` needs {allowed}, but this is {type.Describe()}", "such as `order.createdAt`");
            return null;
        }

        if (isList && !mayBeList)
        {
            bag.Report(BindingProblems.ClockSource, whole, $"`{key}` needs one instant, but this is a list", "only `from` and `done` of a deadline take a list");
            return null;
        }

        if (!IsSource(root.Expression))
        {
            bag.Report(
                BindingProblems.ClockSource,
                whole,
                $"`{key}` can't be chosen by `?:`, taken from a list by `min`, `max` or `minBy`, or published by a formula: the clock would start again in silence",
                "use an event, `earliest(…)`, `latest(…)`, or the list itself");
            return null;
        }

        return root;
    }

    private static bool IsChosen(BoundExpression record) => record switch
    {
        BoundAggregate => true,
        BoundFact fact => IsChosen(fact.Target),
        _ => false,
    };

    private static bool IsSource(BoundExpression expression) => expression switch
    {
        BoundFact fact => !IsChosen(fact.Target),
        BoundEdge edge => IsSource(edge.Left) && IsSource(edge.Right),
        BoundShift shift => IsSource(shift.Instant),
        _ => false,
    };
}
