using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Tests.Expressions.Syntax;

/// <summary>Random trees of every shape that the parser can make; they need not have a meaning.</summary>
internal sealed class RandomSyntax(Random random)
{
    private static readonly TextSpan None = default;

    public ExpressionSyntax Make(int depth) => (depth <= 0 ? random.Next(4) : random.Next(13)) switch
    {
        0 => new NameSyntax(None, Pick("order", "line", "asOf", "x1", "_y")),
        1 => new ParameterSyntax(None, ParameterName()),
        2 or 3 => Literal(),
        4 => new MemberSyntax(None, Target(depth - 1), Pick("paidAt", "in", "is", "none", "and"), None),
        5 => new IndexSyntax(None, new ParameterSyntax(None, ParameterName()), Make(depth - 1)),
        6 => new CallSyntax(None, Pick("f", "any", "under", "has"), None, Many(depth, Argument)),
        7 => new ListSyntax(None, Many(depth, Make)),
        8 => new UnarySyntax(None, Pick(UnaryOperator.Not, UnaryOperator.Negate), Make(depth - 1)),
        9 => new PresenceSyntax(None, Make(depth - 1), random.Next(2) == 0),
        10 => new ConditionalSyntax(None, Make(depth - 1), Make(depth - 1), Make(depth - 1)),
        _ => new BinarySyntax(None, (BinaryOperator)random.Next(14), None, Make(depth - 1), Make(depth - 1)),
    };

    private ExpressionSyntax Argument(int depth) =>
        random.Next(3) == 0 ? new LambdaSyntax(None, Pick("x", "line"), None, Make(depth)) : Make(depth);

    private ExpressionSyntax Target(int depth) => random.Next(3) switch
    {
        0 => new NameSyntax(None, "order"),
        1 when depth > 0 => new MemberSyntax(None, Target(depth - 1), "store", None),
        _ => new CallSyntax(None, "where", None, Many(depth, Argument)),
    };

    private List<ExpressionSyntax> Many(int depth, Func<int, ExpressionSyntax> make) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => make(depth - 1))];

    private LiteralSyntax Literal() => random.Next(8) switch
    {
        0 => new LiteralSyntax(None, LiteralKind.Text, Pick("", "it's", "时限", "a\\b \"c\"", "''")),
        1 => new LiteralSyntax(None, LiteralKind.Number, Amount()),
        2 => new LiteralSyntax(None, LiteralKind.Share, Amount() / 100m),
        3 => new LiteralSyntax(None, LiteralKind.Duration, Duration.FromNanoseconds(random.NextInt64(1L << 60))),
        4 => new LiteralSyntax(None, LiteralKind.Money, new Money(Amount(), Pick("USD", "CNY", "ALL"))),
        5 => new LiteralSyntax(None, LiteralKind.Date, new LocalDate(1900, 1, 1).PlusDays(random.Next(109_572))),
        6 => new LiteralSyntax(None, LiteralKind.Instant, TimeRange.First + Duration.FromNanoseconds(random.NextInt64(long.MaxValue))),
        _ => new LiteralSyntax(None, LiteralKind.Boolean, random.Next(2) == 0),
    };

    private decimal Amount() => new(random.Next(), random.Next(2) == 0 ? 0 : random.Next(), 0, false, (byte)random.Next(10));

    private string ParameterName() => Pick("x", "confirm-within", "a1-2", "aliexpress/points#fake-points", "markets#eu");

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
