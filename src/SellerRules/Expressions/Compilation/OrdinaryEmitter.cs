using System.Linq.Expressions;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Compilation.Shapes;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.References;
using SellerRules.Text.Matching;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Turns the shape of a condition into code that reads ordinary facts straight from the record. What it has no code for is undecided, which is always right, since
/// whoever asks then asks the condition in full.
/// </summary>
internal sealed class OrdinaryEmitter(LayoutTable layouts)
{
    private static readonly ConstantExpression Undecided = Expression.Constant(Answer.Undecided);
    private readonly List<OrdinaryRead> _reads = [];

    /// <summary>The subject's frame.</summary>
    public static ParameterExpression Subject { get; } = Expression.Parameter(typeof(Frame), "subject");

    /// <summary>The judging instant.</summary>
    public static ParameterExpression At { get; } = Expression.Parameter(typeof(long), "at");

    /// <summary>What the shape leaves open.</summary>
    public static ParameterExpression Table { get; } = Expression.Parameter(typeof(object[]), "table");

    /// <summary>What was read so far that changes with time.</summary>
    public IReadOnlyList<OrdinaryRead> Reads => _reads;

    /// <summary>Whether a tree never decides anything.</summary>
    public static bool IsUndecided(Expression tree) => ReferenceEquals(tree, Undecided);

    /// <summary>The tree that computes a condition as a <see cref="Answer"/>.</summary>
    public Expression Emit(BoundExpression condition) => condition switch
    {
        BoundConstant { Value: bool value } => Expression.Constant(value ? Answer.True : Answer.False),
        BoundNot not => Not(Emit(not.Operand)),
        BoundLogical logical => EmitLogical(logical),
        BoundPresence presence => EmitPresence(presence),
        BoundFact { Property.Kind: FactKind.Boolean } fact => OnAttribute(fact, value => Call(nameof(OrdinaryReads.OfGiven), Expression.Convert(value, typeof(bool?)))),
        BoundComparison comparison => EmitComparison(comparison),
        BoundIn { Value: BoundFact { Property.Kind: FactKind.Word } fact, List: BoundHole members } =>
            WordsOf(fact) is { } words ? OnAttribute(fact, word => Call(nameof(OrdinaryReads.InWords), word, ValueIn(members), Expression.Constant(words))) : Undecided,
        BoundIn { Value: BoundFact fact, List: BoundHole members } => OnText(fact, text => Call(nameof(OrdinaryReads.In), text, ValueIn(members))),
        BoundIn { Value: BoundHole member, List: BoundFact { Property: { Kind: FactKind.List, ElementKind: FactKind.Text or FactKind.Word } } list } =>
            OnAttribute(list, words => Call(nameof(OrdinaryReads.Holds), words, ValueIn(member), Expression.Constant(WordsOf(list), typeof(Vocabulary)))),
        BoundCall { Function: ScalarFunction.Under, Arguments: [BoundFact fact, BoundHole category] } => OnText(fact, text => Call(nameof(OrdinaryReads.Under), text, ValueIn(category))),
        BoundHole certificates when certificates.Holds == typeof(ProductCertificates) => Expression.Call(ValueIn(certificates), nameof(ProductCertificates.At), null, Subject, At),
        BoundMatches { Text: BoundFact fact } matches =>
            OnText(fact, text => Call(nameof(OrdinaryReads.Matches), text, Expression.Constant(TextPattern.Of(matches.Pattern)))),
        _ => Undecided,
    };

    /// <summary>An event as the facts give it; null where it can't be read so.</summary>
    public GivenInstant? InstantOf(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundFact { Target: BoundSubject subject, Property.IsDerived: true } derived:
                return DerivedInstant.Of(subject.Depth, derived.Owner.Name + "." + derived.Property.Name);
            case BoundFact { Target: BoundSubject subject, Property: { Class: FactClass.Event, Kind: FactKind.Instant } } fact:
                return new SlotInstant(subject.Depth, layouts[fact.Owner.Name].InstantSlot(fact.Property.Name));
            case BoundEdge { IsEarliest: true } edge when InstantOf(edge.Left) is { } left && InstantOf(edge.Right) is { } right && left.Depth == right.Depth:
                return new EarliestInstant([left, right]);
            default:
                return null;
        }
    }

    private static MethodCallExpression Call(string method, params Expression[] arguments) => Expression.Call(typeof(OrdinaryReads), method, null, arguments);

    private static Expression Not(Expression operand) => IsUndecided(operand) ? Undecided : Call(nameof(OrdinaryReads.Not), operand);

    private Expression EmitLogical(BoundLogical logical)
    {
        Expression left = Emit(logical.Left);
        Expression right = Emit(logical.Right);
        if (IsUndecided(left) && IsUndecided(right))
        {
            return Undecided;
        }

        return new OrdinaryLogicalForm(logical.IsAnd, left, right);
    }

    private Expression EmitPresence(BoundPresence presence)
    {
        if (Read(presence.Operand) is not { } read)
        {
            return Undecided;
        }

        Expression owner = Expression.Call(Expression.Constant(read), nameof(GivenInstant.OwnerOf), null, Subject);
        Expression happened = presence.Operand is BoundFact { Target: BoundSubject { Depth: 0 }, Property.IsDerived: false } fact
            ? Call(nameof(OrdinaryReads.HasHappened), Subject, Expression.Constant(layouts[fact.Owner.Name].InstantSlot(fact.Property.Name)), At)
            : Call(nameof(OrdinaryReads.HasHappened), owner, Given(read), At);
        return presence.IsSome ? happened : Not(happened);
    }

    private Expression EmitComparison(BoundComparison comparison)
    {
        int mask = ComparisonMask.Of(comparison.Operator);
        if (comparison.Left.Type.Kind == ValueKind.Instant)
        {
            return IsOwn(comparison.Left) && IsOwn(comparison.Right) && Read(comparison.Left) is { } left && Read(comparison.Right) is { } right
                ? Call(nameof(OrdinaryReads.Compare), Subject, Given(left), Given(right), At, Expression.Constant(mask))
                : Undecided;
        }

        if (comparison is not { Left: BoundFact fact, Right: BoundHole constant })
        {
            return Undecided;
        }

        return fact.Property.Kind switch
        {
            FactKind.Integer when IsItems(fact) => OnAttribute(fact, _ => Compare(Call(nameof(OrdinaryReads.Items), RecordOf(fact)), constant, mask)),
            FactKind.Integer => OnAttribute(fact, value => Compare(Expression.Convert(value, typeof(int?)), constant, mask)),
            FactKind.Number or FactKind.Share or FactKind.Score => OnAttribute(fact, value => Compare(Expression.Convert(value, typeof(decimal?)), constant, mask)),
            FactKind.Money => OnAttribute(fact, value => Compare(Expression.Convert(value, typeof(Money?)), constant, mask)),
            FactKind.Text or FactKind.Word => OnText(fact, value => Compare(value, constant, mask)),
            _ => Undecided,
        };
    }

    // The one derived number that many records give by what they hold.
    private static bool IsItems(BoundFact fact) => fact.Owner.ClrType == typeof(Order) && fact.Property.Property?.Name == nameof(Order.Items);

    private static bool IsOwn(BoundExpression instant) => instant is BoundFact { Target: BoundSubject { Depth: 0 } };

    private static MethodCallExpression Compare(Expression value, BoundHole constant, int mask) => Call(nameof(OrdinaryReads.Compare), value, ValueIn(constant), Expression.Constant(mask));

    private static UnaryExpression ValueIn(BoundHole hole) => Expression.Convert(Expression.ArrayIndex(Table, Expression.Constant(hole.Place)), hole.Holds);

    private Expression OnText(BoundFact fact, Func<Expression, Expression> test) => fact.Property.Kind switch
    {
        FactKind.Word when WordsOf(fact) is { } words => OnAttribute(fact, value => test(Call(nameof(OrdinaryReads.Word), value, Expression.Constant(words)))),
        FactKind.Text => OnAttribute(fact, test),
        _ => Undecided,
    };

    private static Vocabulary? WordsOf(BoundFact fact) => fact.Property.Vocabulary is { } name ? Vocabularies.Shipped.Find(name) : null;

    /// <summary>What a test says of an attribute that is read straight from its record; one that belongs to an event is undecided before it.</summary>
    private Expression OnAttribute(BoundFact fact, Func<Expression, Expression> test)
    {
        FactProperty property = fact.Property;
        if (fact.Target is not BoundSubject subject || !IsGiven(property))
        {
            return Undecided;
        }

        Expression owner = ExpressionEmitter.Ancestor(Subject, subject.Depth);
        FrameLayout layout = layouts[fact.Owner.Name];
        Expression record = RecordOf(fact);
        Expression value = Expression.Property(record, property.Property!);
        Expression tested = test(property.Kind == FactKind.List ? value : ExpressionEmitter.WithDefault(property, record, layout, value));
        if (property.BelongsTo is not { } belongsTo)
        {
            return tested;
        }

        int slot = layout.InstantSlot(belongsTo);
        _reads.Add(new SlotInstant(subject.Depth, slot));
        Expression happened = Expression.Equal(Call(nameof(OrdinaryReads.HasHappened), owner, Expression.Constant(slot), At), Expression.Constant(Answer.True));
        return Expression.Condition(happened, tested, Undecided);
    }

    private UnaryExpression RecordOf(BoundFact fact) =>
        Expression.Convert(
            Expression.Property(ExpressionEmitter.Ancestor(Subject, ((BoundSubject)fact.Target).Depth), nameof(Frame.Record)),
            layouts[fact.Owner.Name].Type.ClrType);

    // Of what is worked out where it is absent, a given number wins.
    private static bool IsGiven(FactProperty property) =>
        property is { Property: not null, IsReference: false, IsPublished: false }
        && (!property.IsDerived || (property.BelongsTo is null && property.Kind is FactKind.Integer or FactKind.Number or FactKind.Share or FactKind.Score));

    private GivenInstant? Read(BoundExpression expression)
    {
        GivenInstant? read = InstantOf(expression);
        if (read is not null)
        {
            _reads.Add(read);
        }

        return read;
    }

    private static MethodCallExpression Given(GivenInstant read) => Expression.Call(Expression.Constant(read), nameof(GivenInstant.Of), null, Subject);
}
