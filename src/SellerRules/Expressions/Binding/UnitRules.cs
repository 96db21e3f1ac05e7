using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <summary>Which units go together, and what to write where they don't.</summary>
internal static class UnitRules
{
    /// <summary>Whether two values can be compared.</summary>
    public static bool AreComparable(BoundType a, BoundType b) =>
        (a.IsNumeric && b.IsNumeric) || (a == b && a.Kind is not (ValueKind.Record or ValueKind.List or ValueKind.Limit or ValueKind.Table));

    /// <summary>Whether values of a type can be less or greater than each other.</summary>
    public static bool AreOrdered(BoundType type) => type.Kind is not (ValueKind.Boolean or ValueKind.Text or ValueKind.Word);

    /// <summary>The type of a calculation's result; null where the operands don't go together.</summary>
    public static BoundType? ResultOf(BinaryOperator operation, BoundType a, BoundType b) => operation switch
    {
        BinaryOperator.Add => Sum(a, b) ?? (a.Kind == ValueKind.Duration && b.Kind == ValueKind.Instant ? b : null),
        BinaryOperator.Subtract => a.Kind == ValueKind.Instant && b.Kind == ValueKind.Instant ? BoundType.Duration : Sum(a, b),
        BinaryOperator.Multiply => Product(a, b),
        _ => Quotient(a, b),
    };

    /// <summary>What to write where two values can't be compared; null where nothing is better.</summary>
    public static string? Advice(BoundExpression left, BoundExpression right, string leftWords, string rightWords) =>
        AdviceFor(left, right, rightWords) ?? AdviceFor(right, left, leftWords);

    /// <summary>What to write where a calculation's operands don't go together.</summary>
    public static string? ArithmeticAdvice(BoundType a, BoundType b) => (a.Kind, b.Kind) switch
    {
        (_, ValueKind.Limit) => "days, months and working days are added with `after(x, @limit)` and taken off with `before(x, @limit)`",
        (ValueKind.Date, _) or (_, ValueKind.Date) => "dates can't be calculated with: use instants and `after(x, @limit)`",
        (ValueKind.Instant, ValueKind.Number) => "add a length of time, such as `72h`",
        (ValueKind.Money, ValueKind.Number) => "give the number a currency, such as `USD 5`",
        _ => null,
    };

    private static string? AdviceFor(BoundExpression value, BoundExpression other, string otherWords) => (value.Type.Kind, other.Type.Kind) switch
    {
        (ValueKind.Money, ValueKind.Number) => $"write the currency too, such as `USD {otherWords}`",
        (ValueKind.Duration, ValueKind.Number) => $"write the unit too, such as `{otherWords}h`",
        (ValueKind.Duration, ValueKind.Limit) => "days, months and working days are added to an instant: `after(x, @limit)`",
        (ValueKind.Instant, ValueKind.Date) => "take the instant's date: `date(x)`",
        (ValueKind.Instant, ValueKind.Text) => "write an instant without quotes, such as `2024-01-31T00:00:00Z`",
        (ValueKind.Date, ValueKind.Text) => "write a date without quotes, such as `2024-01-31`",
        (ValueKind.Boolean, ValueKind.Text) => "write `true` or `false` without quotes",
        (ValueKind.List, _) => "use `in`, or a function such as `any(list, x => …)` or `count(list)`",
        _ => null,
    };

    private static BoundType? Sum(BoundType a, BoundType b) => (a.Kind, b.Kind) switch
    {
        (ValueKind.Money, ValueKind.Money) or (ValueKind.Duration, ValueKind.Duration) => a,
        (ValueKind.Instant, ValueKind.Duration) => a,
        _ when a.IsNumeric && b.IsNumeric => a == b ? a : BoundType.Number,
        _ => null,
    };

    private static BoundType? Product(BoundType a, BoundType b) =>
        a.IsNumeric && b.IsNumeric ? BoundType.Number
        : a.IsNumeric && b.Kind is ValueKind.Money or ValueKind.Duration ? b
        : b.IsNumeric && a.Kind is ValueKind.Money or ValueKind.Duration ? a
        : null;

    private static BoundType? Quotient(BoundType a, BoundType b) =>
        a.IsNumeric && b.IsNumeric ? BoundType.Number
        : a.Kind == b.Kind && a.Kind is ValueKind.Money or ValueKind.Duration ? BoundType.Number
        : b.IsNumeric && a.Kind == ValueKind.Money ? a
        : null;
}
