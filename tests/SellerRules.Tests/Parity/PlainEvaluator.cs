using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>
/// Evaluates expressions by walking over their trees, written from the meaning of expressions alone: slow, obvious, and independent of the
/// library's binder and compiler, with which it must agree.
/// </summary>
internal sealed class PlainEvaluator(PlainWorld world, PlainRecord subject, PlainMoment moment)
{
    private readonly PlainFacts _facts = new(world);

    public Plain Evaluate(ExpressionSyntax expression) => Evaluate(expression, new Dictionary<string, Plain>());

    private Plain Evaluate(ExpressionSyntax expression, Dictionary<string, Plain> variables)
    {
        Plain Inner(ExpressionSyntax inner) => Evaluate(inner, variables);
        return expression switch
        {
            LiteralSyntax literal => Plain.Known(literal.Value),
            ParameterSyntax parameter => PlainReferences.Group(parameter.Name, moment, world) ?? AsValue(PlainParameters.Value(parameter.Name, moment.Anchor, world)),
            NameSyntax name => variables.GetValueOrDefault(name.Name) ?? Named(name.Name),
            MemberSyntax member => Inner(member.Target) is { IsKnown: true } target ? _facts.Read((PlainRecord)target.Value!, member.Name, moment) : Inner(member.Target),
            ListSyntax list => Plain.Known(new PlainList([.. list.Items.Select(i => new PlainMember(Plain.True, Inner(i)))], "", null)),
            UnarySyntax { Operator: UnaryOperator.Not } not => Plain.Not(Inner(not.Operand)),
            UnarySyntax negation => PlainArithmetic.Binary(BinaryOperator.Multiply, Plain.Known(-1m), Inner(negation.Operand)),
            PresenceSyntax presence => Presence(Inner(presence.Operand), presence.IsSome),
            ConditionalSyntax choice => Inner(choice.Condition) is { IsKnown: true } chosen ? Inner(chosen.IsTrue ? choice.WhenTrue : choice.WhenFalse) : Inner(choice.Condition),
            BinarySyntax { Operator: BinaryOperator.And } and => Plain.And(Inner(and.Left), Inner(and.Right)),
            BinarySyntax { Operator: BinaryOperator.Or } or => Plain.Or(Inner(or.Left), Inner(or.Right)),
            BinarySyntax { Operator: BinaryOperator.In } @in => IsIn(Inner(@in.Left), Inner(@in.Right)),
            BinarySyntax { Operator: BinaryOperator.Under } under => IsUnder(Inner(under.Left), Inner(under.Right)),
            BinarySyntax binary => PlainArithmetic.Binary(binary.Operator, Inner(binary.Left), Inner(binary.Right)),
            IndexSyntax index => Row(index, Inner(index.Key)),
            CallSyntax call => Call(call, variables),
            _ => throw new InvalidOperationException(expression.GetType().Name),
        };
    }

    private Plain Named(string name)
    {
        if (name is "asOf")
        {
            return Plain.Known(moment.At);
        }

        if (name is "today")
        {
            return Plain.Known(moment.At.InZone(world.Zone).Date);
        }

        for (PlainRecord? record = subject; record is not null; record = record.Inside)
        {
            if (record.Type.Name == name)
            {
                return Plain.Known(record with { Path = name });
            }
        }

        PlainRecord outermost = subject;
        while (outermost.Inside is { } outer)
        {
            outermost = outer;
        }

        string? id = (string?)outermost.Record.GetType().GetProperty("Store")?.GetValue(outermost.Record);
        object store = (object?)world.StoreOf(id) ?? new PlainRecord.Missing();
        return Plain.Known(new PlainRecord(world.Types.Find("store")!, store, null, "store"));
    }

    private static Plain Presence(Plain operand, bool isSome) => operand.State switch
    {
        PlainState.Known => Plain.Of(isSome),
        PlainState.NotYet => Plain.Of(!isSome),
        _ => operand,
    };

    private static Plain IsIn(Plain member, Plain list) =>
        Plain.Lack(member, list) ?? PlainLists.Any((PlainList)list.Value!, other => PlainArithmetic.Binary(BinaryOperator.Equal, member, other));

    private static Plain IsUnder(Plain category, Plain ancestor) =>
        Plain.Lack(category, ancestor) ?? Plain.Of($"{category.Value}/".StartsWith($"{ancestor.Value}/", StringComparison.Ordinal));

    private Plain Row(IndexSyntax index, Plain key)
    {
        Plain table = PlainParameters.Value(index.Table.Name, moment.Anchor, world);
        if (Plain.Lack(table, key) is { } lack)
        {
            return lack;
        }

        TableValueDefinition rows = (TableValueDefinition)table.Value!;
        bool isByCategory = world.Set.Parameters.Single(p => p.Name.Value == index.Table.Name).TableBy?.Value == "category";
        for (string wanted = $"{key.Value}"; wanted.Length > 0; wanted = isByCategory && wanted.Contains('/') ? wanted[..wanted.LastIndexOf('/')] : "")
        {
            if (rows.Entries.FirstOrDefault(e => e.Name == wanted) is { } row)
            {
                return Plain.Known(PlainParameters.Scalar(row.Value));
            }
        }

        return rows.Entries.FirstOrDefault(e => e.Name == "*") is { } rest ? Plain.Known(PlainParameters.Scalar(rest.Value)) : Plain.Unknown($"@{index.Table.Name}[{key.Value}]");
    }

    private static string Words(ExpressionSyntax list) => list is ParameterSyntax parameter ? parameter.Name : throw new InvalidOperationException("only imported lists");

    private static Plain AsValue(Plain parameter) => parameter.Value is ElapsedLimitDefinition elapsed ? Plain.Known(elapsed.Length) : parameter;

    private Plain Call(CallSyntax call, Dictionary<string, Plain> variables)
    {
        Plain Argument(int at) => Evaluate(call.Arguments[at], variables);
        return call.Function switch
        {
            "any" or "all" or "count" or "sum" or "min" or "max" or "mean" or "where" or "stdev" or "minBy" or "longestRun" => OverList(call, variables),
            "earliest" => PlainTime.Earliest([.. OfEarliest(call).Select(a => Evaluate(a, variables))]),
            "latest" => PlainTime.Latest([.. call.Arguments.Select(a => Evaluate(a, variables))]),
            "after" or "before" => Limit(call.Function, Argument(0), (ParameterSyntax)call.Arguments[1]),
            "date" => Argument(0) is { IsKnown: true } instant ? Plain.Known(((Instant)instant.Value!).InZone(world.Zone).Date) : Argument(0),
            "round" => Round(Argument(0), Argument(1)),
            "abs" => Absolute(Argument(0)),
            "under" => IsUnder(Argument(0), Argument(1)),
            "has" => Has(Argument(0), Argument(1)),
            "listed" => new PlainListed(_facts, moment).IsListed(Argument(0), PlainReferences.List(Words(call.Arguments[1]), world)),
            "matches" => Plain.Lack(Argument(0), Argument(1)) ?? Plain.Of(Regex.IsMatch((string)Argument(0).Value!, $"^(?:{Argument(1).Value})\\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)),
            "checkDigit" => Argument(0) is { IsKnown: true } text ? Plain.Of(HasCheckDigit((string)text.Value!)) : Argument(0),
            _ => throw new InvalidOperationException(call.Function),
        };
    }

    /// <summary>The earliest of an earliest is the earliest of them all, so that what can't matter isn't named.</summary>
    private static IEnumerable<ExpressionSyntax> OfEarliest(CallSyntax call) =>
        call.Arguments.SelectMany(a => a is CallSyntax { Function: "earliest" } inner ? OfEarliest(inner) : [a]);

    private Plain OverList(CallSyntax call, Dictionary<string, Plain> variables)
    {
        Plain target = Evaluate(call.Arguments[0], variables);
        if (target.Value is not PlainList list)
        {
            return target;
        }

        LambdaSyntax? lambda = call.Arguments.Count > 1 ? (LambdaSyntax)call.Arguments[1] : null;
        Plain Apply(Plain item) => lambda is null ? item : Evaluate(lambda.Body, new Dictionary<string, Plain>(variables) { [lambda.Variable] = item });
        bool isOfEvents = list.Members.All(m => m.IsIn.IsFalse) && IsOfEvents(list, lambda);
        return call.Function switch
        {
            "any" => PlainLists.Any(list, Apply),
            "all" => PlainLists.All(list, Apply),
            "where" => PlainLists.Where(list, Apply),
            "count" => PlainLists.Count(list, lambda is null ? _ => Plain.True : Apply),
            "sum" => PlainLists.Sum([Zero(lambda), .. PlainLists.Figures(list, Apply)]),
            "stdev" => PlainLists.Deviation(PlainLists.Figures(list, Apply), list.Path),
            "minBy" => PlainLists.Least(list, Apply, isOfEvents),
            "longestRun" => PlainRuns.Longest(list, Apply),
            "mean" => PlainLists.Mean(PlainLists.Figures(list, Apply), list.Path),
            "min" => PlainLists.Extreme(PlainLists.Figures(list, Apply), BinaryOperator.Less, isOfEvents, list.Path),
            _ => PlainLists.Extreme(PlainLists.Figures(list, Apply), BinaryOperator.Greater, isOfEvents, list.Path),
        };
    }

    private Plain Zero(LambdaSyntax? lambda) => Plain.Known(lambda is not null && PlainKinds.IsMoney(lambda.Body, world) ? new Money(0m, "") : 0m);

    private bool IsOfEvents(PlainList list, LambdaSyntax? lambda)
    {
        string last = list.Path.Split('.')[^1];
        if (lambda is null)
        {
            return world.Types.All.Any(t => t.Find(last) is { ElementKind: FactKind.Instant });
        }

        FactType? members = world.Types.All.FirstOrDefault(t => t.IsNested && t.Key == last);
        return lambda.Body is MemberSyntax { Name: var name } && members?.Find(name) is { Kind: FactKind.Instant, Class: not FactClass.Planned };
    }

    private Plain Limit(string function, Plain instant, ParameterSyntax parameter)
    {
        Plain limit = PlainParameters.Value(parameter.Name, moment.Anchor, world);
        return Plain.Lack(instant, limit)
            ?? (function == "after"
                ? PlainLimits.After((Instant)instant.Value!, (LimitDefinition)limit.Value!, world.Set)
                : PlainLimits.Before((Instant)instant.Value!, (LimitDefinition)limit.Value!, world.Set));
    }

    private static Plain Round(Plain number, Plain digits)
    {
        int places = digits.IsKnown ? (int)(decimal)digits.Value! : 0;
        return Plain.Lack(number, digits) ?? Plain.Known(number.Value is Money money
            ? money with { Amount = decimal.Round(money.Amount, places, MidpointRounding.AwayFromZero) }
            : decimal.Round((decimal)number.Value!, places, MidpointRounding.AwayFromZero));
    }

    private static Plain Absolute(Plain number) => number.Value switch
    {
        null => number,
        Money money => Plain.Known(money with { Amount = Math.Abs(money.Amount) }),
        Duration duration => Plain.Known(Duration.FromNanoseconds(Math.Abs(duration.ToInt64Nanoseconds()))),
        decimal value => Plain.Known(Math.Abs(value)),
        _ => throw new InvalidOperationException("abs"),
    };

    private Plain Has(Plain product, Plain kind)
    {
        if (Plain.Lack(product, kind) is { } lack)
        {
            return lack;
        }

        Plain certificates = _facts.Read((PlainRecord)product.Value!, "certificates", moment);
        LocalDate today = moment.At.InZone(world.Zone).Date;
        return certificates.Value is not PlainList list ? certificates : PlainLists.Any(list, item =>
        {
            PlainRecord certificate = (PlainRecord)item.Value!;
            Certificate given = (Certificate)certificate.Record;
            bool holds = (given.IssuedOn ?? today) <= today && (given.ExpiresOn ?? today) >= today;
            return Plain.And(Plain.Of(holds), PlainArithmetic.Binary(BinaryOperator.Equal, _facts.Read(certificate, "kind", moment), kind));
        });
    }

    private static bool HasCheckDigit(string text)
    {
        if (text.Length is not (8 or 12 or 13 or 14) || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        int sum = text.Reverse().Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 1 : 3)).Sum();
        return sum % 10 == 0;
    }
}
