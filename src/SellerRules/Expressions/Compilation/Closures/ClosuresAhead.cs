using NodaTime;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>
/// Closures over value types that rules commonly turn out to use. Reflection puts closures together, so a compiler that works ahead of time would
/// see none of them and leave them to the JIT; naming them here is enough. What isn't named runs as well, and only begins later.
/// </summary>
internal static class ClosuresAhead
{
    /// <summary>Their types; an object stands for every class.</summary>
    public static Type[] All() =>
    [
        .. OfValue<bool>(), .. OfValue<int>(), .. OfValue<long>(), .. OfValue<decimal>(), .. OfValue<Money>(), .. OfValue<LocalDate>(), .. OfValue<Duration>(), .. OfAnswer(),
        .. OfList<bool>(), .. OfList<long>(), .. OfList<decimal>(), .. OfList<Money>(),
        .. OfFigure<decimal>(), .. OfFigure<Money>(), .. OfFigure<long>(),
        typeof(CallOf1<object, Maybe<object>>),
        typeof(CallOf1<Maybe<object>, Maybe<object>>), typeof(CallOf1<Maybe<object>, Maybe<bool>>),
        typeof(CallOf1<Maybe<decimal>, Maybe<Money>>), typeof(CallOf1<Maybe<long>, Maybe<Money>>), typeof(CallOf1<Maybe<long>, Maybe<decimal>>),
        typeof(CallOf2<Maybe<int>, int, Maybe<bool>>), typeof(CallOf2<Maybe<long>, object, Maybe<LocalDate>>),
        typeof(CallOf2<Maybe<object>, Maybe<object>, Maybe<bool>>), typeof(CallOf2<Maybe<object>, Maybe<object>, Maybe<int>>),
        typeof(CallOf2<Maybe<object>, object, Maybe<bool>>), typeof(CallOf2<object, Maybe<long>, Maybe<int>>), typeof(CallOf2<object, Maybe<object>, Maybe<decimal>>),
        typeof(CallOf3<object, Maybe<LocalDate>, object, Maybe<int>>), typeof(CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<Money>>),
        typeof(CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<decimal>>), typeof(CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<int>>),
        typeof(CallOf3<object, Maybe<Money>, Maybe<decimal>, Maybe<Money>>), typeof(CallOf3<object, Maybe<decimal>, Maybe<Money>, Maybe<Money>>),
        typeof(CallOf3<object, Maybe<decimal>, Maybe<decimal>, Maybe<decimal>>), typeof(CallOf3<object, Maybe<long>, Maybe<object>, Maybe<long>>),
        typeof(CallOf3<object, Maybe<object>, Maybe<object>, Maybe<bool>>), typeof(CallOf3<object, Maybe<object>, object, Maybe<bool>>),
        typeof(CallOf3<object, object, object, Maybe<object>>),
        typeof(CallOf4<object, Maybe<object>, int, object, Maybe<object>>), typeof(CallOf4<object, object, object, object, Maybe<object>>),
        typeof(CallOf4<object, object, int, object, Maybe<long>>), typeof(CallOf4<object, object, Duration?, object, Maybe<long>>), typeof(CallOf4<object, object, int?, object, Maybe<decimal>>),
        typeof(CallOf5<object, Maybe<object>, object, object, object, Maybe<bool>>),
        typeof(CallOf5<object, object, int, object, object, Maybe<object>>), typeof(CallOf5<object, object, object, object, object, Maybe<object>>),
        typeof(CallOf6<object, Maybe<object>, int, object, Maybe<decimal>, object, Maybe<object>>), typeof(CallOf6<object, Maybe<object>, int, object, int, bool, Maybe<long>>),
        typeof(ConstantClosure<Maybe<object>>), typeof(Operand<Maybe<object>>),
    ];

    private static Type[] OfValue<T>()
        where T : struct =>
    [
        typeof(ConstantClosure<T>), typeof(ConstantClosure<Maybe<T>>), typeof(CastClosure<object, T>), typeof(Operand<T>), typeof(Operand<T?>), typeof(Operand<Maybe<T>>),
        typeof(Closure<T>), typeof(Closure<T?>), typeof(Closure<Maybe<T>>),
        typeof(CallOf1<object, T>), typeof(CallOf1<object, T?>), typeof(CallOf1<T, Maybe<T>>), typeof(CallOf1<Maybe<T>, Maybe<T>>), typeof(CallOf1<Maybe<T>, Maybe<object>>),
        typeof(CallOf2<object, object, Maybe<T>>), typeof(CallOf2<Maybe<T>, Maybe<T>, Maybe<int>>), typeof(CallOf3<object, object, object, Maybe<T>>),
        typeof(CallOf4<object, object, T?, object, Maybe<T>>), typeof(RecordForm<T>), typeof(ConditionalForm<T>),
    ];

    private static Type[] OfList<T>()
        where T : struct =>
    [
        typeof(CallOf4<object, Maybe<object>, int, object, Maybe<T>>), typeof(CallOf4<object, object, Maybe<object>, object, Maybe<T>>),
        typeof(CallOf4<object, Maybe<object>, object, Maybe<decimal>, Maybe<T>>),
    ];

    private static Type[] OfFigure<T>() => [typeof(Figure<T>), typeof(FigureResult<T>), typeof(LookupTable<T>)];

    private static Type[] OfAnswer() =>
    [
        typeof(CallOf1<Answer, Answer>), typeof(CallOf1<bool?, Answer>), typeof(CallOf2<object, object, Answer>),
        typeof(CallOf3<decimal?, decimal, int, Answer>), typeof(CallOf3<int?, decimal, int, Answer>),
        typeof(CallOf3<object, int, long, Answer>), typeof(CallOf3<object, long, long, Answer>), typeof(CallOf3<object, object, int, Answer>), typeof(CallOf3<object, object, long, Answer>),
        typeof(ChoiceClosure<Answer>), typeof(ConstantClosure<Answer>), typeof(EqualClosure<Answer>), typeof(Operand<Answer>),
    ];
}
