using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Syntax;
using SellerRules.Text.Matching;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Turns checked expressions into expression trees that call the plain methods of <c>Expressions/Runtime</c>. One emitter serves the rules of
/// one zone; the parts of this class emit facts and functions.
/// </summary>
internal sealed partial class ExpressionEmitter(LayoutTable layouts, DateTimeZone zone, CompiledFigures figures, CodeMaker code)
{
    /// <summary>The context that compiled code runs in.</summary>
    public ParameterExpression Context { get; } = Expression.Parameter(typeof(EvaluationContext), "context");

    /// <summary>The tree that computes an expression as a <c>Maybe</c> of its type.</summary>
    public Expression Emit(BoundExpression bound) => bound switch
    {
        BoundConstant constant => EmitConstant(constant.Type, constant.Value),
        BoundParameter parameter => EmitParameter(parameter),
        BoundLookup lookup => EmitLookup(lookup),
        BoundSubject subject => Known(typeof(Frame), Ancestor(subject.Depth)),
        BoundStore => Expression.Call(typeof(FactReads), nameof(FactReads.StoreOf), null, Ancestor(0)),
        BoundVariable variable => EmitVariable(variable),
        BoundFact fact => EmitFact(fact),
        BoundPublished published => EmitPublished(published),
        BoundNot not => Call(typeof(Logic), nameof(Logic.Not), Emit(not.Operand)),
        BoundNegate negate => EmitNegate(negate),
        BoundLogical logical => new LogicalForm(Context, Emit(logical.Left), Emit(logical.Right), !logical.IsAnd),
        BoundComparison comparison => Test(Order(comparison.Left, comparison.Right), comparison.Operator),
        BoundAsOfComparison now => Test(CallIn(typeof(Comparisons), nameof(Comparisons.CompareAsOf), Emit(now.Other)), now.Operator),
        BoundTodayComparison today => Test(CallIn(typeof(Comparisons), nameof(Comparisons.CompareToday), Emit(today.Other), Constant(zone)), today.Operator),
        BoundArithmetic arithmetic => EmitArithmetic(arithmetic),
        BoundConditional conditional => EmitConditional(conditional),
        BoundPresence presence => EmitPresence(presence),
        BoundIn membership => CallIn(typeof(Logic), nameof(Logic.In), Box(membership.Value), Emit(membership.List)),
        BoundEdge edge => EmitEdge(edge),
        BoundShift shift => CallIn(typeof(TimeFunctions), shift.IsForward ? nameof(TimeFunctions.After) : nameof(TimeFunctions.Before), Emit(shift.Instant), Emit(shift.Limit)),
        BoundHas has => EmitHas(has),
        BoundListed listed => EmitListed(listed),
        BoundMatches matches => Call(typeof(TextFunctions), nameof(TextFunctions.Matches), Emit(matches.Text), Constant(TextPattern.Of(matches.Pattern))),
        BoundCall call => EmitCall(call),
        BoundAggregate aggregate => EmitAggregate(aggregate),
        BoundRecent recent => EmitRecent(recent),
        BoundFold fold => EmitFold(fold),
        _ => throw new InvalidOperationException($"No code for {bound.GetType().Name}."),
    };

    /// <summary>The frame of the record itself for 0, of the one that it is nested in for 1, and so on.</summary>
    public static Expression Ancestor(Expression frame, int depth)
    {
        for (int i = 0; i < depth; i++)
        {
            frame = Expression.Property(frame, nameof(Frame.Parent));
        }

        return frame;
    }

    /// <summary>Compiles an expression on its own.</summary>
    public Func<EvaluationContext, Maybe<T>> Compile<T>(BoundExpression bound) => Alone<T>(() => Emit(bound));

    /// <summary>Compiles an expression on its own, for those who don't know its type.</summary>
    public Func<EvaluationContext, Maybe<object>> CompileBoxed(BoundExpression bound) => Alone<object>(() => Box(bound));

    private Func<EvaluationContext, Maybe<T>> Alone<T>(Func<Expression> emit)
    {
        CodeGroup<Func<EvaluationContext, int, Maybe<T>>> group = new(code, Context);
        int place = group.Add(emit);
        return context => group.RunOf(place)(context, place);
    }

    private static ConstantExpression Constant(object value) => Expression.Constant(value);

    private static MethodCallExpression Call(Type type, string method, params Expression[] arguments) => Expression.Call(type, method, null, arguments);

    private MethodCallExpression CallIn(Type type, string method, params Expression[] arguments) =>
        Expression.Call(type, method, null, [Context, .. arguments]);

    private static MethodCallExpression Known(Type type, Expression value) =>
        Expression.Call(typeof(Maybe<>).MakeGenericType(type).GetMethod("Of")!, value);

    private static Expression EmitConstant(BoundType type, object value)
    {
        if (value is BoundListItems items)
        {
            ListValue list = new(ListItem.AllOf(items.Items), null, "list");
            return Constant(Maybe<ListValue>.Of(list));
        }

        return Expression.New(ClrTypes.MaybeOf(type).GetConstructors()[0], Constant(State.Known), Expression.Constant(value, ClrTypes.Of(type)));
    }

    private Expression EmitParameter(BoundParameter bound)
    {
        Parameter parameter = bound.Parameter;
        if (!parameter.IsDated && !parameter.FollowsDate)
        {
            return EmitConstant(bound.Type, parameter.Values[0]);
        }

        MethodInfo make = typeof(ExpressionEmitter).GetMethod(nameof(MakeValues), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(ClrTypes.Of(bound.Type));
        string read = parameter.FollowsDate ? nameof(ParameterValue<bool>.AtJudged) : nameof(ParameterValue<bool>.At);
        return Expression.Call(Constant(make.Invoke(null, [parameter])!), read, null, Context);
    }

    private MethodCallExpression EmitLookup(BoundLookup lookup)
    {
        Type row = ClrTypes.Of(lookup.Type);
        MethodInfo make = typeof(ExpressionEmitter).GetMethod(nameof(MakeTables), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(row);
        return Expression.Call(
            typeof(Lookups), nameof(Lookups.Find), [row], Context, Constant(make.Invoke(null, [lookup.Table])!), Emit(lookup.Key), Constant("@" + lookup.Table.ShortName));
    }

    private static ParameterValue<LookupTable<T>> MakeTables<T>(Parameter table) => new(
        [.. table.From],
        [.. table.Values.Cast<TableRows>().Select(rows => LookupTable<T>.Of(rows.Rows, rows.IsByPath))],
        table.TooEarly);

    private static ParameterValue<T> MakeValues<T>(Parameter parameter) => new(
        [.. parameter.From],
        [.. parameter.Values.Select(v => v is BoundListItems items ? (T)(object)new ListValue(ListItem.AllOf(items.Items), null, "@" + parameter.ShortName) : (T)v)],
        parameter.TooEarly);

    private Expression Ancestor(int depth) => Ancestor(Expression.Property(Context, nameof(EvaluationContext.Subject)), depth);

    private MethodCallExpression EmitVariable(BoundVariable variable)
    {
        Type type = ClrTypes.Of(variable.Type);
        Expression boxed = Expression.ArrayIndex(Expression.Property(Context, nameof(EvaluationContext.Variables)), Constant(variable.Slot));
        return Known(type, Expression.Convert(boxed, type));
    }

    private MethodCallExpression EmitNegate(BoundNegate negate) => negate.Type.Kind switch
    {
        ValueKind.Money => Call(typeof(Arithmetic), nameof(Arithmetic.NegateMoney), Emit(negate.Operand)),
        ValueKind.Duration => CallIn(typeof(Arithmetic), nameof(Arithmetic.SubtractLengths), Constant(Maybe<long>.Of(0)), Emit(negate.Operand)),
        _ => Call(typeof(Arithmetic), nameof(Arithmetic.Negate), Emit(negate.Operand)),
    };

    private static MethodCallExpression Test(Expression order, BinaryOperator comparison)
    {
        return Call(typeof(Comparisons), nameof(Comparisons.Test), order, Constant(ComparisonMask.Of(comparison)));
    }

    private MethodCallExpression Order(BoundExpression left, BoundExpression right)
    {
        Expression a = Emit(left);
        Expression b = Emit(right);
        return left.Type.Kind switch
        {
            ValueKind.Number or ValueKind.Share or ValueKind.Score => Call(typeof(Comparisons), nameof(Comparisons.CompareNumbers), a, b),
            ValueKind.Instant or ValueKind.Duration => Call(typeof(Comparisons), nameof(Comparisons.CompareLongs), a, b),
            ValueKind.Date => Call(typeof(Comparisons), nameof(Comparisons.CompareDates), a, b),
            ValueKind.Boolean => Call(typeof(Comparisons), nameof(Comparisons.CompareBooleans), a, b),
            ValueKind.Money => CallIn(typeof(Comparisons), nameof(Comparisons.CompareMoney), a, b),
            _ => Call(typeof(Comparisons), nameof(Comparisons.CompareTexts), a, b),
        };
    }

    private MethodCallExpression EmitArithmetic(BoundArithmetic bound)
    {
        Expression a = Emit(bound.Left);
        Expression b = Emit(bound.Right);
        string method = (bound.Operator, bound.Left.Type.Kind, bound.Right.Type.Kind) switch
        {
            (BinaryOperator.Add, ValueKind.Money, _) => nameof(Arithmetic.AddMoney),
            (BinaryOperator.Add, ValueKind.Instant or ValueKind.Duration, _) => nameof(Arithmetic.AddLengths),
            (BinaryOperator.Add, _, _) => nameof(Arithmetic.Add),
            (BinaryOperator.Subtract, ValueKind.Money, _) => nameof(Arithmetic.SubtractMoney),
            (BinaryOperator.Subtract, ValueKind.Instant or ValueKind.Duration, _) => nameof(Arithmetic.SubtractLengths),
            (BinaryOperator.Subtract, _, _) => nameof(Arithmetic.Subtract),
            (BinaryOperator.Multiply, ValueKind.Money, _) => nameof(Arithmetic.ScaleMoney),
            (BinaryOperator.Multiply, _, ValueKind.Money) => nameof(Arithmetic.ScaleByMoney),
            (BinaryOperator.Multiply, ValueKind.Duration, _) or (BinaryOperator.Multiply, _, ValueKind.Duration) => nameof(Arithmetic.ScaleLength),
            (BinaryOperator.Multiply, _, _) => nameof(Arithmetic.Multiply),
            (_, ValueKind.Money, ValueKind.Money) => nameof(Arithmetic.RatioOfMoney),
            (_, ValueKind.Money, _) => nameof(Arithmetic.DivideMoney),
            (_, ValueKind.Duration, _) => nameof(Arithmetic.RatioOfLengths),
            _ => nameof(Arithmetic.Divide),
        };
        bool swap = method == nameof(Arithmetic.ScaleLength) && bound.Left.Type.Kind != ValueKind.Duration;
        return swap ? CallIn(typeof(Arithmetic), method, b, a) : CallIn(typeof(Arithmetic), method, a, b);
    }

    private Form EmitConditional(BoundConditional bound) =>
        FormOf(typeof(ConditionalForm<>), bound.Type, Emit(bound.Condition), Emit(bound.WhenTrue), Emit(bound.WhenFalse));

    private Expression EmitPresence(BoundPresence presence)
    {
        PresenceForm isSome = new(Context, Emit(presence.Operand));
        return presence.IsSome ? isSome : Call(typeof(Logic), nameof(Logic.Not), isSome);
    }

    private static Form FormOf(Type form, BoundType type, params object[] parts) =>
        (Form)Activator.CreateInstance(form.MakeGenericType(ClrTypes.Of(type)), parts)!;

    private MethodCallExpression Box(BoundExpression value) =>
        Expression.Call(typeof(Logic), nameof(Logic.Box), [ClrTypes.Of(value.Type)], Emit(value));
}
