using SellerRules.Expressions.Binding;
using SellerRules.Judging.Binding;
using SellerRules.Judging.Figures;
using SellerRules.Judging.Messages;
using SellerRules.Model;
using SellerRules.Time;

namespace SellerRules.Judging.Explanations;

/// <summary>Says how a verdict came about.</summary>
internal sealed class RuleExplainer(BoundRule rule, Wording words)
{
    private readonly List<ExplanationStep> _steps = [];

    /// <summary>The steps to a verdict; <paramref name="clocks"/> are all clocks of a rule whose clock starts again and again, else the verdict itself.</summary>
    public IReadOnlyList<ExplanationStep> Explain(Verdict verdict, IReadOnlyList<Verdict> clocks)
    {
        switch (rule.Definition.Kind)
        {
            case DeadlineDefinition deadline:
                ExplainDeadline(deadline, (BoundDeadline)rule.Kind, clocks);
                break;
            case ScheduleDefinition schedule:
                ExplainClock(schedule.From?.Text, schedule.By?.Text, ((BoundSchedule)rule.Kind).At, verdict);
                break;
            case RequireDefinition require:
                Add(ExplanationPart.Condition, words.Pick($"`{require.That.Text}` was judged as of {words.Moment(verdict.At)}.", $"按 {words.Moment(verdict.At)}的情况判断 `{require.That.Text}`。"));
                break;
            default:
                ExplainFigure(verdict);
                break;
        }

        ExplainWhen(verdict);
        ExplainOutcome(verdict);
        ExplainSource();
        return _steps;
    }

    private void ExplainDeadline(DeadlineDefinition definition, BoundDeadline bound, IReadOnlyList<Verdict> clocks)
    {
        foreach (Verdict clock in clocks)
        {
            ExplainClock(definition.From?.Text, definition.By?.Text, bound.Within, clock);
            if (bound.Warn is { } warn && clock.Due != Nanos.None && LimitAt(warn, clock.Anchor) is { } length && length.Before(clock.Due) is { Failure: null } risk)
            {
                Add(ExplanationPart.Warning, words.Pick($"At risk from {words.Moment(risk.End)} on.", $"自 {words.Moment(risk.End)}起进入预警。"));
            }

            ExplainStop(definition.Done.Text, clock);
        }
    }

    private void ExplainClock(string? from, string? by, Parameter? length, Verdict clock)
    {
        if (by is not null)
        {
            Add(ExplanationPart.Limit, clock.Due == Nanos.None
                ? words.Pick($"It is due by `{by}`, which isn't known.", $"截止于 `{by}`，目前未知。")
                : words.Pick($"It is due by `{by}`: {words.Moment(clock.Due)}.", $"截止于 `{by}`：{words.Moment(clock.Due)}。"));
            return;
        }

        if (clock.From == Nanos.None)
        {
            Add(ExplanationPart.Start, words.Pick($"The clock starts with `{from}`, which has not happened as far as is known.", $"计时自 `{from}` 开始，目前未发生或未知。"));
            return;
        }

        Add(ExplanationPart.Start, words.Pick($"The clock starts with `{from}`: {words.Moment(clock.From)}.", $"计时自 `{from}` 开始：{words.Moment(clock.From)}。"));
        if (LimitAt(length!, clock.Anchor) is { } limit)
        {
            Add(ExplanationPart.Limit, LimitExplainer.Explain(limit, clock.From, limit.After(clock.From), words));
        }
    }

    private void ExplainStop(string done, Verdict clock)
    {
        if (clock.Done == Nanos.None)
        {
            Add(ExplanationPart.Stop, words.Pick($"Stopped by `{done}`: not yet, as far as is known.", $"以 `{done}` 停止计时：尚未发生或未知。"));
            return;
        }

        string how = clock.Due == Nanos.None ? string.Empty
            : clock.Done <= clock.Due ? words.Pick($", {Length(clock.Due - clock.Done)} before the end", $"，距截止还有 {Length(clock.Due - clock.Done)}")
            : words.Pick($", {Length(clock.Done - clock.Due)} too late", $"，超时 {Length(clock.Done - clock.Due)}");
        Add(ExplanationPart.Stop, words.Pick($"Stopped by `{done}`: {words.Moment(clock.Done)}{how}.", $"以 `{done}` 停止计时：{words.Moment(clock.Done)}{how}。"));
    }

    private void ExplainFigure(Verdict verdict)
    {
        if (verdict.Count is { } count)
        {
            Add(ExplanationPart.Condition, words.Pick($"{count} counted as of {words.Moment(verdict.At)}.", $"截至 {words.Moment(verdict.At)}计 {count} 次。"));
        }
        else if (verdict.Value is { } value)
        {
            string text = FigureText.Of(value, rule.Kind, words.Zone, words.Language);
            Add(ExplanationPart.Condition, words.Pick($"The figure is {text} as of {words.Moment(verdict.At)}.", $"截至 {words.Moment(verdict.At)}的数值为 {text}。"));
            if (verdict.Band >= 0)
            {
                string band = ((BoundMeasure)rule.Kind).Bands[verdict.Band].Definition.Name;
                Add(ExplanationPart.Condition, words.Pick($"It falls in the band `{band}`.", $"属于“{band}”区间。"));
            }
        }
    }

    private void ExplainWhen(Verdict verdict)
    {
        if (verdict.Status == FindingStatus.NotApplicable)
        {
            Add(ExplanationPart.Condition, rule.Definition.When is { } when
                ? words.Pick($"The rule doesn't apply: it holds when `{when.Text}`, within its dates.", $"规则不适用：其条件为 `{when.Text}`，且须在有效期内。")
                : words.Pick($"The rule doesn't apply: the subject lies outside its dates.", $"规则不适用：不在其有效期内。"));
        }
    }

    private void ExplainOutcome(Verdict verdict)
    {
        switch (verdict.Status)
        {
            case FindingStatus.Unknown:
                Add(ExplanationPart.Unknown, words.Pick($"It can't be said for want of {words.Listing(verdict.Unknown.Select(Quoted))}.", $"缺少 {words.Listing(verdict.Unknown.Select(Quoted))}，无法判断。"));
                break;
            case FindingStatus.Breached when verdict.OccurredAt != Nanos.None:
                Add(ExplanationPart.Outcome, words.Pick($"Breached; it counts from {words.Moment(verdict.OccurredAt)}.", $"已违反，自 {words.Moment(verdict.OccurredAt)}计。"));
                break;
            case FindingStatus.Running or FindingStatus.AtRisk when rule.Definition.Kind is DeadlineDefinition deadline:
                Add(ExplanationPart.Remedy, words.Pick($"`{deadline.Done.Text}` at or before {words.Moment(verdict.Due)} makes it good.", $"在 {words.Moment(verdict.Due)}或之前完成 `{deadline.Done.Text}` 即可。"));
                break;
        }
    }

    private void ExplainSource()
    {
        if (rule.Definition.Source is not { } source)
        {
            return;
        }

        string where = string.Join(' ', new[] { source.Document, source.Clause, source.Section, source.Url }.Where(part => !string.IsNullOrEmpty(part)));
        Add(ExplanationPart.Source, where);
        if (source.Interpretation is { } reading)
        {
            Add(ExplanationPart.Interpretation, reading);
        }
    }

    private string Length(long nanos) => nanos == 0 ? words.Pick($"nothing", $"0") : nanos < 1_000_000_000 ? words.Pick($"less than a second", $"不到 1 秒") : LimitText.Elapsed(nanos, words.Language);

    // Facts stand in code marks; a reason is a sentence of its own.
    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? name : $"`{name}`";

    private static Limit? LimitAt(Parameter parameter, long anchor)
    {
        int i = parameter.From.Count - 1;
        while (i >= 0 && parameter.From[i] > anchor)
        {
            i--;
        }

        return i < 0 ? null : (Limit)parameter.Values[i];
    }

    private void Add(ExplanationPart part, string text) => _steps.Add(new ExplanationStep(part, text));
}
