using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Tests.Expressions.Compilation;

/// <summary>Closures compute what generated code computes.</summary>
public sealed class ClosureCodeTests
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(EvaluationContext), "context");
    private static readonly Instant At = Instant.FromUtc(2024, 3, 1, 0, 0);

    private static readonly Dictionary<string, Expression> Trees = new()
    {
        ["text given, else a text"] = Expression.Coalesce(Text("a"), Text("b")),
        ["text absent, else a text"] = Expression.Coalesce(Text(null), Text("b")),
        ["number given, else a number"] = Expression.Coalesce(Number(1), Expression.Constant(2)),
        ["number absent, else a number"] = Expression.Coalesce(Number(null), Expression.Constant(2)),
        ["number given, else one that may be absent"] = Expression.Coalesce(Number(1), Number(null)),
        ["number absent, else one that may be absent"] = Expression.Coalesce(Number(null), Number(2)),
        ["number as one that may be absent"] = Expression.Convert(Expression.Constant(2), typeof(int?)),
        ["number taken out of its box"] = Expression.Convert(Expression.Constant(2, typeof(object)), typeof(int)),
        ["object as a text"] = Expression.Convert(Expression.Constant("a", typeof(object)), typeof(string)),
        ["member of an array"] = Expression.ArrayIndex(Expression.Constant(new[] { 1, 2 }), Expression.Constant(1)),
        ["choice of the first"] = Expression.Condition(Expression.Equal(Expression.Constant(1), Expression.Constant(1)), Text("a"), Text("b")),
        ["choice of the second"] = Expression.Condition(Expression.Equal(Expression.Constant(1), Expression.Constant(2)), Text("a"), Text("b")),
        ["value that is made"] = Expression.New(typeof(Maybe<int>).GetConstructors()[0], Expression.Constant(State.Known), Expression.Constant(3)),
        ["property of the context"] = Expression.Property(Context, nameof(EvaluationContext.AsOf)),
        ["call of a static method"] = Expression.Call(typeof(Math), nameof(Math.Max), null, Expression.Constant(3), Expression.Constant(4)),
        ["call on a constant"] = Expression.Call(Expression.Constant("abc"), nameof(string.Substring), null, Expression.Constant(1)),
        ["call on a record that is read"] = Expression.Call(Expression.Coalesce(Text(null), Text("abc")), nameof(string.Substring), null, Expression.Constant(1)),
        ["call that takes a text as an object"] = Expression.Call(typeof(object), nameof(Equals), null, Text("a"), Text("a")),
        ["decided and"] = new LogicalForm(Context, Truth(false), Unknown("b"), false),
        ["undecided and"] = new LogicalForm(Context, Unknown("a"), Unknown("b"), false),
        ["or decided on the right"] = new LogicalForm(Context, Unknown("a"), Truth(true), true),
        ["choice that is undecided"] = new ConditionalForm<bool>(Unknown("a"), Truth(true), Truth(false)),
        ["choice that is decided"] = new ConditionalForm<bool>(Truth(false), Unknown("a"), Truth(false)),
    };

    public static TheoryData<string> Names() => [.. Trees.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Make_EachShapeOfTree_ComputesWhatGeneratedCodeComputes(string name)
    {
        (object? generated, string[] lacked) = Run(new GeneratedCode(), Trees[name]);

        (object? closure, string[] lackedByClosure) = Run(new ClosureCode(), Trees[name]);

        Assert.Equal(generated, closure);
        Assert.Equal(lacked, lackedByClosure);
    }

    [Fact]
    public void Make_ATreeThatNoEmitterMakes_SaysWhichOne()
    {
        NotSupportedException refused = Assert.Throws<NotSupportedException>(
            () => new ClosureCode().Make<Func<EvaluationContext, int>>(Expression.Multiply(Expression.Constant(2), Expression.Constant(3)), Context));

        Assert.Contains("Multiply", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoaderOf_RequiredAndAbsentInstants_ReadsWhatGeneratedCodeReads()
    {
        FactProperty[] instants = [.. new FrameSlots(FactTypes.Standard.Find("order")!).Instants];
        Order order = new() { Id = "A-1", CreatedAt = At, PaidAt = At + Duration.FromHours(1), SignedAt = Instant.MaxValue };
        long[] generated = Load(new GeneratedCode(), order, instants);

        long[] closures = Load(new ClosureCode(), order, instants);
        long[][] later = LoadOften(new PatientCode(), order, instants);

        Assert.All(later, slots => Assert.Equal(generated, slots));
        Assert.Equal(generated, closures);
        Assert.Contains(Nanos.Of(At), closures);
        Assert.Contains(Nanos.Absent, closures);
        Assert.Contains(Frame.Unrecorded, closures);
    }

    [Fact]
    public void GetterOf_TextsListsAndTruths_ReadsWhatThePropertyHolds()
    {
        Product product = new() { Id = "P1", Brand = "a", Electrical = true, Markets = ["ES"] };
        foreach (FactProperty fact in FactTypes.Standard.Find("product")!.Properties.Where(p => p.Property is not null))
        {
            Assert.Equal(fact.Property!.GetValue(product), new ClosureCode().GetterOf(fact.Property)(product));
        }
    }

    [Fact]
    public void ListGetterOf_ListsSingleRecordsAndAbsentOnes_ReadsRecords()
    {
        Parcel parcel = new() { Id = "LP1", DeclaredAt = At };
        StoreIndustry industry = new();

        Assert.Equal([parcel], ListOf(new Order { Id = "A-1", CreatedAt = At, Parcels = [parcel] }, nameof(Order.Parcels)));
        Assert.Null(ListOf(new Order { Id = "A-1", CreatedAt = At }, nameof(Order.Parcels)));
        Assert.Equal([industry], ListOf(new Store { Id = "S1", Industry = industry }, nameof(Store.Industry)));
        Assert.Null(ListOf(new Store { Id = "S1" }, nameof(Store.Industry)));
    }

    private static IReadOnlyList<object>? ListOf(object record, string property) => new ClosureCode().ListGetterOf(record.GetType().GetProperty(property)!)(record);

    private static (object? Value, string[] Lacked) Run(CodeMaker code, Expression tree)
    {
        EvaluationContext context = new() { AsOf = 5 };
        object? value = code.Make(Expression.Lambda(tree, Context)).DynamicInvoke(context);
        return (value, context.Names.From(0));
    }

    private static long[] Load(CodeMaker code, Order order, FactProperty[] instants)
    {
        long[] slots = new long[instants.Length];
        code.LoaderOf(typeof(Order), [.. instants.Select(p => p.Property!)])(order, slots);
        return slots;
    }

    private static long[][] LoadOften(CodeMaker code, Order order, FactProperty[] instants)
    {
        Action<object, long[]> load = code.LoaderOf(typeof(Order), [.. instants.Select(p => p.Property!)]);
        return [.. Enumerable.Range(0, 5_000).Select(_ =>
        {
            long[] slots = new long[instants.Length];
            load(order, slots);
            return slots;
        })];
    }

    private static ConstantExpression Text(string? text) => Expression.Constant(text, typeof(string));

    private static ConstantExpression Number(int? number) => Expression.Constant(number, typeof(int?));

    private static ConstantExpression Truth(bool value) => Expression.Constant(Maybe<bool>.Of(value));

    private static MethodCallExpression Unknown(string name) =>
        Expression.Call(Context, nameof(EvaluationContext.Unknown), [typeof(bool)], Expression.Constant(name));
}
