using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Clocks;
using SellerRules.Judging.Days;
using SellerRules.Judging.Figures;
using SellerRules.Judging.Messages;
using SellerRules.Judging.Ordinary;
using SellerRules.Model;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Makes checked rules ready for judging.</summary>
/// <param name="expressions">Compiles conditions and values.</param>
/// <param name="ordinary">Makes the judges of ordinary facts.</param>
internal sealed class RuleCompiler(ExpressionCompiler expressions, OrdinaryRules ordinary)
{
    /// <summary>The rule, ready for judging; its code is generated on first use.</summary>
    public CompiledRule Compile(BoundRule rule)
    {
        CompiledPoints? points = new PointsCompiler(expressions).Compile(rule);
        RuleJudge? judge = JudgeOf(rule);
        return new CompiledRule
        {
            Bound = rule,
            FullId = rule.FullId,
            Kind = KindOf(rule.Kind),
            Judge = judge,
            Ordinary = judge is null ? null : ordinary.Of(rule, judge.Applies),
            Points = points,
            Messages = new MessageRenderer(rule, points, expressions),
            Reads = ReadsOf(rule),
            Source = SourceOf(rule.Definition.Source),
        };
    }

    /// <summary>The public name of a kind.</summary>
    public static RuleKind KindOf(BoundKind kind) => kind switch
    {
        BoundDeadline => RuleKind.Deadline,
        BoundSchedule => RuleKind.Schedule,
        BoundRequire => RuleKind.Require,
        BoundSpike => RuleKind.Spike,
        BoundTally => RuleKind.Tally,
        BoundMeasure => RuleKind.Measure,
        BoundFormula => RuleKind.Formula,
        _ => throw new InvalidOperationException($"No kind for {kind.GetType().Name}."),
    };

    /// <summary>Where a rule comes from, as users see it.</summary>
    public static RuleSource SourceOf(SourceDefinition? source) =>
        new(source?.Document ?? string.Empty, source?.Clause, source?.Section, source?.Url, source?.Interpretation);

    /// <summary>When a rule applies.</summary>
    public Applicability ApplicabilityOf(BoundRule rule)
    {
        EffectiveDefinition? dates = rule.Definition.Effective;
        return new Applicability(
            dates?.From is { } from ? LocalTimes.StartOf(from, rule.Zone) : long.MinValue,
            dates?.To is { } to ? LocalTimes.StartOf(to, rule.Zone) : Nanos.None,
            rule.When is null ? null : expressions.Compile(rule.When, rule.Zone),
            rule.When?.IsTimeless ?? true,
            rule.When?.ReadsClock ?? false);
    }

    /// <summary>Whether an expression is the subject's own scans, which have readers of their own.</summary>
    public static bool IsScans(BoundExpression expression) => expression is BoundFact { Owner.Name: "parcel", Property.Name: "scans", Target: BoundSubject { Depth: 0 } };

    /// <summary>A parameter's values.</summary>
    public static ParameterValue<T> ValuesOf<T>(Parameter parameter)
    {
        T[] values = new T[parameter.Values.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (T)parameter.Values[i];
        }

        return new ParameterValue<T>([.. parameter.From], values, parameter.TooEarly);
    }

    private RuleJudge? JudgeOf(BoundRule rule) => rule.Kind switch
    {
        BoundDeadline deadline => DeadlineOf(rule, deadline),
        BoundSchedule schedule => new ScheduleJudge
        {
            Applies = ApplicabilityOf(rule),
            BirthName = BirthNameOf(rule),
            From = schedule.From is null ? null : SourceOf(rule, schedule.From),
            Length = schedule.At is null ? null : ValuesOf<Limit>(schedule.At),
            By = schedule.By is null ? null : SourceOf(rule, schedule.By),
        },
        BoundRequire require => new RequireJudge(expressions.Compile(require.That, rule.Zone), require.At is null ? null : SourceOf(rule, require.At))
        {
            Applies = ApplicabilityOf(rule),
            BirthName = BirthNameOf(rule),
        },
        BoundSpike spike => SpikeOf(rule, spike),
        BoundMeasure measure => MeasureOf(rule, measure),
        BoundFormula formula => FormulaOf(rule, formula),
        _ => null,
    };

    private RuleJudge DeadlineOf(BoundRule rule, BoundDeadline deadline)
    {
        bool isHeartbeat = deadline.From?.Expression.Type.Kind == ValueKind.List;
        bool doneIsList = deadline.Done.Expression.Type.Kind == ValueKind.List;
        DeadlineJudge judge = new()
        {
            Applies = ApplicabilityOf(rule),
            BirthName = BirthNameOf(rule),
            From = deadline.From is null || isHeartbeat ? null : SourceOf(rule, deadline.From),
            Length = deadline.Within is null ? null : ValuesOf<Limit>(deadline.Within),
            By = deadline.By is null ? null : SourceOf(rule, deadline.By),
            Done = new StopSource(doneIsList ? null : SourceOf(rule, deadline.Done), doneIsList ? ListOf(rule, deadline.Done) : null),
            Warn = deadline.Warn is null ? null : ValuesOf<Limit>(deadline.Warn),
            DoneEarlyIsMet = deadline.DoneEarlyIsMet,
            Pauses = deadline.PausedBy is null ? null : PausesOf(rule, deadline.PausedBy),
        };
        return isHeartbeat
            ? new HeartbeatJudge(ListOf(rule, deadline.From!), judge) { Applies = judge.Applies, BirthName = judge.BirthName }
            : judge;
    }

    private SpikeJudge SpikeOf(BoundRule rule, BoundSpike spike) => new()
    {
        Applies = ApplicabilityOf(rule),
        BirthName = BirthNameOf(rule),
        Figure = FigureOf(rule, spike.Value.Expression),
        Increase = ValuesOf<decimal>(spike.Increase),
        IncreaseIsInclusive = spike.IncreaseIsInclusive,
        PreviousDays = ValuesOf<decimal>(spike.PreviousDays),
        Where = spike.Where is null ? null : expressions.Compile(spike.Where, rule.Zone),
        Minimum = spike.Minimum is null ? null : FigureOf(rule, new BoundParameter(spike.Minimum.Type, spike.Minimum)),
        OnZeroBaseline = spike.OnZeroBaseline,
        MissingDays = spike.MissingDays,
        Zone = rule.Zone,
    };

    private MeasureJudge MeasureOf(BoundRule rule, BoundMeasure measure)
    {
        BoundType type = measure.Value.Expression.Type;
        return new MeasureJudge(
            expressions.CompileBoxed(measure.Value.Expression, rule.Zone),
            type,
            [.. measure.Bands.Select(band => new CompiledBand(BandTests.Of(band, type) is { } test ? expressions.Compile(test, rule.Zone) : null, band.Definition.IsBreach))])
        {
            Applies = ApplicabilityOf(rule),
            BirthName = BirthNameOf(rule),
        };
    }

    private FormulaJudge FormulaOf(BoundRule rule, BoundFormula formula)
    {
        PublishedFigure figure = formula.Figure;
        BoundSubject subject = new(new BoundType(ValueKind.Record, rule.Subject.Name), 0);
        BoundPublished published = new(figure.Type, subject, figure, rule.Subject.Name + "." + figure.Name);
        return new FormulaJudge(expressions.CompileBoxed(published, rule.Zone), figure.Type)
        {
            Applies = ApplicabilityOf(rule),
            BirthName = BirthNameOf(rule),
        };
    }

    private Func<EvaluationContext, Maybe<Money>> FigureOf(BoundRule rule, BoundExpression expression)
    {
        if (expression.Type.Kind == ValueKind.Money)
        {
            Lazy<Func<EvaluationContext, Maybe<Money>>> money = expressions.CompileValue<Money>(expression, rule.Zone);
            return context => money.Value(context);
        }

        Lazy<Func<EvaluationContext, Maybe<decimal>>> number = expressions.CompileValue<decimal>(expression, rule.Zone);
        return context =>
        {
            Maybe<decimal> value = number.Value(context);
            return new Maybe<Money>(value.State, new Money(value.Value, string.Empty));
        };
    }

    private InstantSource SourceOf(BoundRule rule, BoundRoot root)
    {
        string[] names = [.. NamesOf(root.Expression).Distinct()];
        if (root.Expression is BoundFact { Target: BoundSubject subject, Property: { Class: FactClass.Event, IsDerived: false } fact } bound)
        {
            return new EventSource(subject.Depth, expressions.Layouts[bound.Owner.Name].InstantSlot(fact.Name), bound.Path) { Names = names };
        }

        return new ExpressionSource(expressions.CompileValue<long>(root.Expression, rule.Zone)) { Names = names };
    }

    private PauseSource PausesOf(BoundRule rule, BoundRoot root)
    {
        FrameLayout layout = expressions.Layouts[root.Expression.Type.Element!.Name!];
        return new PauseSource(
            NamesOf(root.Expression).First(), expressions.CompileValue<ListValue>(root.Expression, rule.Zone), layout.InstantSlot("from"), layout.InstantSlot("to"));
    }

    private ListSource ListOf(BoundRule rule, BoundRoot root) =>
        new(((BoundFact)root.Expression).Path, ListReaderOf(rule, root.Expression));

    private Func<EvaluationContext, Maybe<InstantRun>> ListReaderOf(BoundRule rule, BoundExpression expression) =>
        IsScans(expression)
            ? context => DerivedParcelFacts.ScanTimes(context, context.Subject, "parcel")
            : ListSource.Of(expressions.CompileValue<ListValue>(expression, rule.Zone));

    private static IEnumerable<string> NamesOf(BoundExpression expression) => expression switch
    {
        BoundFact fact => [fact.Path],
        BoundEdge edge => [.. NamesOf(edge.Left), .. NamesOf(edge.Right)],
        BoundShift shift => NamesOf(shift.Instant),
        BoundAggregate aggregate => NamesOf(aggregate.List),
        _ => [],
    };

    private static string BirthNameOf(BoundRule rule) => rule.Subject.Name + "." + rule.Subject.Birth?.Name;

    private static HashSet<string> ReadsOf(BoundRule rule)
    {
        BoundRoot?[] roots = rule.Kind switch
        {
            BoundDeadline kind => [rule.When, kind.From, kind.By, kind.Done, kind.PausedBy],
            BoundSchedule kind => [rule.When, kind.From, kind.By],
            BoundRequire kind => [rule.When, kind.That, kind.At],
            BoundSpike kind => [rule.When, kind.Value, kind.Where],
            BoundMeasure kind => [rule.When, kind.Value],
            BoundFormula kind => [rule.When, kind.Figure.Value],
            _ => [rule.When],
        };
        HashSet<string> reads = [.. roots.OfType<BoundRoot>().Concat(rule.Points?.Roots ?? []).SelectMany(r => r.Reads)];
        if (rule.Subject.Birth is { } birth)
        {
            reads.Add(rule.Subject.Name + "." + birth.Name);
        }

        return reads;
    }
}
