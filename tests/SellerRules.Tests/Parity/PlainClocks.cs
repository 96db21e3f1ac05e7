using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Where a clock starts and is due.</summary>
internal static class PlainClocks
{
    /// <summary>The start and the due of a clock that starts once.</summary>
    public static PlainClock Of(PlainJudge judge, ExpressionText? from, LimitDefinition? limit, ExpressionText? by)
    {
        if (from is null)
        {
            Plain start = judge.Birth is { } birth ? Plain.Known(birth) : Plain.Known(Instant.MinValue);
            return Ending(start, judge.Evaluate(by!, judge.AsOf, (Instant)start.Value!), isLimit: false);
        }

        return At(judge, Later(judge.Evaluate(from, judge.AsOf, judge.AsOf), judge.Birth), limit!);
    }

    /// <summary>The clock of a start.</summary>
    public static PlainClock At(PlainJudge judge, Plain start, LimitDefinition limit)
    {
        if (start.Value is not Instant begins)
        {
            return new PlainClock(start, start, Plain.NotYet(""));
        }

        Plain due = judge.After(begins, limit, begins <= judge.AsOf ? begins : judge.AsOf);
        return Ending(start, due, isLimit: true);
    }

    private static PlainClock Ending(Plain start, Plain due, bool isLimit)
    {
        bool endsFirst = due.Value is Instant end && end < (Instant)start.Value!;
        return new PlainClock(start, endsFirst ? Plain.Because("it ends before it starts") : due, Plain.NotYet("")) { ShownDue = endsFirst && isLimit ? null : due.Value as Instant? };
    }

    /// <summary>The paths of facts that an expression reads.</summary>
    public static Plain Names(ExpressionSyntax expression) => expression switch
    {
        MemberSyntax member => Plain.Unknown(SyntaxPrinterPath(member)),
        CallSyntax call => Plain.Lack(call.Arguments.Where(a => a is MemberSyntax).Select(Names))!,
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private static string SyntaxPrinterPath(ExpressionSyntax expression) => Tests.Expressions.Syntax.SyntaxPrinter.Print(expression);

    private static Plain Later(Plain start, Instant? birth) =>
        start.Value is Instant begins && birth is { } born && born > begins ? Plain.Known(born) : start;
}
