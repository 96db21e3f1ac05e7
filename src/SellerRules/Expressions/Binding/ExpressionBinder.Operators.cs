using SellerRules.Expressions.Syntax;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Expressions.Binding;

/// <content>Operators.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindUnary(UnarySyntax unary)
    {
        BoundExpression operand = Bind(unary.Operand);
        if (IsError(operand))
        {
            return operand;
        }

        if (unary.Operator == UnaryOperator.Not)
        {
            return operand.Type.Kind == ValueKind.Boolean
                ? new BoundNot(BoundType.Boolean, operand)
                : Fail(BindingProblems.WrongType, unary.Operand.Span, $"`not` needs true or false, but this is {operand.Type.Describe()}");
        }

        return operand.Type.IsNumeric || operand.Type.Kind is ValueKind.Money or ValueKind.Duration
            ? new BoundNegate(operand.Type, operand)
            : Fail(BindingProblems.WrongType, unary.Operand.Span, $"`-` needs a number, money or a length of time, but this is {operand.Type.Describe()}");
    }

    private BoundExpression BindBinary(BinarySyntax binary) => binary.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => BindLogical(binary),
        BinaryOperator.In => BindIn(binary),
        BinaryOperator.Under => BindUnder(binary.Left, binary.Right),
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide => BindArithmetic(binary),
        _ => BindComparison(binary),
    };

    private BoundExpression BindLogical(BinarySyntax binary)
    {
        BoundExpression left = BindTruth(binary.Left, binary);
        BoundExpression right = BindTruth(binary.Right, binary);
        return IsError(left, right) ? ErrorNode() : new BoundLogical(BoundType.Boolean, binary.Operator == BinaryOperator.And, left, right);
    }

    private BoundExpression BindTruth(ExpressionSyntax side, BinarySyntax binary)
    {
        BoundExpression bound = Bind(side);
        return IsError(bound) || bound.Type.Kind == ValueKind.Boolean
            ? bound
            : Fail(BindingProblems.WrongType, side.Span, $"`{Words(binary.OperatorSpan)}` needs true or false on both sides, but this is {bound.Type.Describe()}");
    }

    private string Words(TextSpan span) => _text.Text.Substring(span.Start, span.Length);

    private BoundExpression BindComparison(BinarySyntax binary)
    {
        if (Now(binary.Left) is { } leftNow)
        {
            return BindNow(leftNow, binary.Operator, binary.Right);
        }

        if (Now(binary.Right) is { } rightNow)
        {
            return BindNow(rightNow, Mirror(binary.Operator), binary.Left);
        }

        BoundExpression left = Bind(binary.Left);
        BoundExpression right = Bind(binary.Right);
        if (IsError(left, right))
        {
            return ErrorNode();
        }

        left = AsLength(AsWord(left, binary.Left, right.Type), right.Type);
        right = AsLength(AsWord(right, binary.Right, left.Type), left.Type);
        if (IsError(left, right))
        {
            return ErrorNode();
        }

        if (!UnitRules.AreComparable(left.Type, right.Type))
        {
            return Fail(
                BindingProblems.UnitMismatch,
                binary.Span,
                $"{left.Type.Describe()} can't be compared with {right.Type.Describe()}",
                UnitRules.Advice(left, right, Words(binary.Left), Words(binary.Right)));
        }

        if (binary.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual) && !UnitRules.AreOrdered(left.Type))
        {
            return Fail(BindingProblems.WrongType, binary.OperatorSpan, $"{left.Type.Describe()} has no order: only `==` and `!=` can compare it");
        }

        return CheckShare(left, right, binary) is { } problem ? problem : new BoundComparison(BoundType.Boolean, binary.Operator, left, right);
    }

    private BoundConstant? CheckShare(BoundExpression left, BoundExpression right, BinarySyntax binary)
    {
        (BoundExpression share, BoundExpression other, ExpressionSyntax words) =
            left.Type.Kind == ValueKind.Share ? (left, right, binary.Right) : (right, left, binary.Left);
        bool isFact = share is BoundFact or BoundPublished && share.Type.Kind == ValueKind.Share;
        if (isFact && other is BoundConstant { Type.Kind: ValueKind.Number, Value: decimal value } && value is < 0 or > 1)
        {
            return Fail(BindingProblems.ShareAsNumber, words.Span, $"a share lies between 0 and 1, but this is `{Words(words)}`", $"write `{Words(words)}%`");
        }

        return null;
    }

    private static string? Now(ExpressionSyntax syntax) => syntax is NameSyntax { Name: "asOf" or "today" } name ? name.Name : null;

    private static BinaryOperator Mirror(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    private BoundExpression BindNow(string name, BinaryOperator comparison, ExpressionSyntax otherSide)
    {
        BoundExpression other = Bind(otherSide);
        if (IsError(other))
        {
            return other;
        }

        (_isTimeless, _readsClock) = (false, true);
        BoundType wanted = name == "asOf" ? BoundType.Instant : BoundType.Date;
        if (other.Type != wanted)
        {
            return Fail(
                BindingProblems.UnitMismatch,
                otherSide.Span,
                $"`{name}` is {wanted.Describe()}, but this is {other.Type.Describe()}",
                name == "asOf" ? "compare `today` with dates" : "compare `asOf` with instants");
        }

        return name == "asOf"
            ? new BoundAsOfComparison(BoundType.Boolean, comparison, other)
            : new BoundTodayComparison(BoundType.Boolean, comparison, other);
    }

    private BoundExpression BindArithmetic(BinarySyntax binary)
    {
        BoundExpression left = Bind(binary.Left);
        BoundExpression right = Bind(binary.Right);
        if (IsError(left, right))
        {
            return ErrorNode();
        }

        if (UnitRules.ResultOf(binary.Operator, left.Type, right.Type) is { } type)
        {
            return new BoundArithmetic(type, binary.Operator, left, right);
        }

        return Fail(
            BindingProblems.UnitMismatch,
            binary.Span,
            $"`{Words(binary.OperatorSpan)}` doesn't go between {left.Type.Describe()} and {right.Type.Describe()}",
            UnitRules.ArithmeticAdvice(left.Type, right.Type));
    }

    private BoundExpression BindConditional(ConditionalSyntax conditional)
    {
        BoundExpression condition = Bind(conditional.Condition);
        BoundExpression whenTrue = Bind(conditional.WhenTrue);
        BoundExpression whenFalse = Bind(conditional.WhenFalse);
        if (IsError(condition, whenTrue, whenFalse))
        {
            return ErrorNode();
        }

        if (condition.Type.Kind != ValueKind.Boolean)
        {
            return Fail(BindingProblems.WrongType, conditional.Condition.Span, $"before `?` must stand true or false, but this is {condition.Type.Describe()}");
        }

        whenTrue = AsWord(whenTrue, conditional.WhenTrue, whenFalse.Type);
        whenFalse = AsWord(whenFalse, conditional.WhenFalse, whenTrue.Type);
        bool same = whenTrue.Type == whenFalse.Type || (whenTrue.Type.IsNumeric && whenFalse.Type.IsNumeric);
        return same
            ? new BoundConditional(whenTrue.Type == whenFalse.Type ? whenTrue.Type : BoundType.Number, condition, whenTrue, whenFalse)
            : Fail(BindingProblems.UnitMismatch, conditional.Span, $"both sides of `:` must be alike, but they are {whenTrue.Type.Describe()} and {whenFalse.Type.Describe()}");
    }

    private BoundExpression BindPresence(PresenceSyntax presence)
    {
        BoundExpression operand = Bind(presence.Operand);
        if (IsError(operand))
        {
            return operand;
        }

        return operand.Type.Kind == ValueKind.Instant
            ? new BoundPresence(BoundType.Boolean, operand, presence.IsSome)
            : Fail(
                BindingProblems.PresenceOfAttribute,
                presence.Span,
                $"`{Words(presence.Operand)}` is {operand.Type.Describe()}: only events and planned instants can be asked for with `is none` and `is some`",
                "an absent attribute is unknown, which is not `none`: compare it with a value");
    }

    private BoundExpression BindIn(BinarySyntax binary)
    {
        BoundExpression value = Bind(binary.Left);
        BoundExpression list = Bind(binary.Right);
        if (IsError(value, list))
        {
            return ErrorNode();
        }

        if (list.Type.Kind != ValueKind.List)
        {
            return Fail(BindingProblems.WrongType, binary.Right.Span, $"behind `in` must stand a list, but this is {list.Type.Describe()}", "write it as `['ES', 'FR']`, or as a list parameter");
        }

        value = AsWord(value, binary.Left, list.Type.Element!);
        list = AsWords(list, binary.Right, value.Type);
        if (IsError(value, list))
        {
            return ErrorNode();
        }

        return UnitRules.AreComparable(value.Type, list.Type.Element!)
            ? new BoundIn(BoundType.Boolean, value, list)
            : Fail(BindingProblems.UnitMismatch, binary.Span, $"{value.Type.Describe()} can't be in {list.Type.Describe()}");
    }

    // An elapsed limit is a length of time as well: `"PT30S"` may be compared with one.
    private static BoundExpression AsLength(BoundExpression expression, BoundType other) =>
        other.Kind == ValueKind.Duration && expression is BoundLookup { Type.Kind: ValueKind.Limit } lookup ? LengthsOf(lookup)
        : other.Kind == ValueKind.Duration && expression is BoundParameter { Parameter: var limit } && limit.Values.All(v => v is ElapsedLimit)
            ? new BoundParameter(BoundType.Duration, limit with { Type = BoundType.Duration, Values = [.. limit.Values.Select(v => (object)((ElapsedLimit)v).Length)] })
            : expression;
}
