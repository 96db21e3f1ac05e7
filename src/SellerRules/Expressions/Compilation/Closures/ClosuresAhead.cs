using NodaTime;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>
/// Closures that rules commonly turn out to use. Reflection puts closures together, so a compiler that works ahead of time would see none of them and leave them to the JIT.
/// Here it sees them made and run, which is why neither may be inlined; over types of the framework nothing less will do. What isn't named runs as well, and only begins later.
/// </summary>
internal static class ClosuresAhead
{
    /// <summary>Uses them all; an object stands for every class. Nobody runs it.</summary>
    public static void Use()
    {
        OfValue<bool>();
        OfValue<int>();
        OfValue<long>();
        OfValue<decimal>();
        OfValue<Money>();
        OfValue<LocalDate>();
        OfValue<Duration>();
        OfList<bool>();
        OfList<long>();
        OfList<decimal>();
        OfList<Money>();
        OfFigure<decimal>();
        OfFigure<Money>();
        OfFigure<long>();
        OfAnswer();
        OfArithmetic();
        OfTexts();
    }

    private static void OfValue<T>()
        where T : struct
    {
        Constant<T>();
        Constant<Maybe<T>>();
        _ = new CastClosure<object, T>(null!).In(default);
        _ = new CallOf1<object, T>(null!, null!).In(default);
        _ = new CallOf1<object, T?>(null!, null!).In(default);
        _ = new CallOf1<T, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<T>, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<T>, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf2<object, object, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<T>, Maybe<T>, Maybe<int>>(null!, null!).In(default);
        _ = new CallOf3<object, object, object, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf4<object, object, T?, object, Maybe<T>>(null!, null!).In(default);
        _ = new RecordForm<T>(null!, null!, string.Empty, null!).ToClosure();
        _ = new ConditionalForm<T>(null!, null!, null!).ToClosure();
        FactReads.Value<T>(null!, null!, null, null!);
        Logic.Box<T>(default);
        GC.KeepAlive((typeof(RecordForm<T>), typeof(ConditionalForm<T>)));
    }

    private static void OfList<T>()
        where T : struct
    {
        _ = new CallOf4<object, Maybe<object>, int, object, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf4<object, object, Maybe<object>, object, Maybe<T>>(null!, null!).In(default);
        _ = new CallOf4<object, Maybe<object>, object, Maybe<decimal>, Maybe<T>>(null!, null!).In(default);
    }

    private static void OfFigure<T>()
    {
        new Figure<T>(string.Empty, 0, 0, null, null!, null).Read(null!, null!);
        Lookups.Find<T>(null!, null!, default, string.Empty);
        LookupTable<T>.Of(null!, false);
    }

    private static void OfAnswer()
    {
        Constant<Answer>();
        _ = new CallOf1<Answer, Answer>(null!, null!).In(default);
        _ = new CallOf1<bool?, Answer>(null!, null!).In(default);
        _ = new CallOf2<object, object, Answer>(null!, null!).In(default);
        _ = new CallOf3<decimal?, decimal, int, Answer>(null!, null!).In(default);
        _ = new CallOf3<int?, decimal, int, Answer>(null!, null!).In(default);
        _ = new CallOf3<Money?, Money, int, Answer>(null!, null!).In(default);
        _ = new CallOf3<object, int, long, Answer>(null!, null!).In(default);
        _ = new CallOf3<object, long, long, Answer>(null!, null!).In(default);
        _ = new CallOf3<object, object, int, Answer>(null!, null!).In(default);
        _ = new CallOf3<object, object, long, Answer>(null!, null!).In(default);
        _ = new ChoiceClosure<Answer>(null!, null!, null!);
        _ = new EqualClosure<Answer>(null!, null!);
    }

    private static void OfArithmetic()
    {
        _ = new CallOf1<Maybe<decimal>, Maybe<Money>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<long>, Maybe<Money>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<long>, Maybe<decimal>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<int>, int, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<long>, object, Maybe<LocalDate>>(null!, null!).In(default);
        _ = new CallOf2<object, Maybe<long>, Maybe<int>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<LocalDate>, object, Maybe<int>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<Money>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<decimal>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<Money>, Maybe<Money>, Maybe<int>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<Money>, Maybe<decimal>, Maybe<Money>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<decimal>, Maybe<Money>, Maybe<Money>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<decimal>, Maybe<decimal>, Maybe<decimal>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<long>, Maybe<object>, Maybe<long>>(null!, null!).In(default);
        _ = new CallOf4<object, object, int, object, Maybe<long>>(null!, null!).In(default);
        _ = new CallOf4<object, object, Duration?, object, Maybe<long>>(null!, null!).In(default);
        _ = new CallOf4<object, object, int?, object, Maybe<decimal>>(null!, null!).In(default);
    }

    private static void OfTexts()
    {
        Constant<Maybe<object>>();
        _ = new CallOf1<object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<object>, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf1<Maybe<object>, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<object>, Maybe<object>, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<object>, Maybe<object>, Maybe<int>>(null!, null!).In(default);
        _ = new CallOf2<Maybe<object>, object, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf2<object, Maybe<object>, Maybe<decimal>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<object>, Maybe<object>, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf3<object, Maybe<object>, object, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf3<object, object, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf4<object, Maybe<object>, int, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf4<object, object, object, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf5<object, Maybe<object>, object, object, object, Maybe<bool>>(null!, null!).In(default);
        _ = new CallOf5<object, object, int, object, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf5<object, object, object, object, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf6<object, Maybe<object>, int, object, Maybe<decimal>, object, Maybe<object>>(null!, null!).In(default);
        _ = new CallOf6<object, Maybe<object>, int, object, int, bool, Maybe<long>>(null!, null!).In(default);
    }

    private static void Constant<T>()
    {
        ConstantClosure<T> constant = new(default!);
        _ = constant.In(default);
        _ = constant.ToDelegate(typeof(T));
    }
}
