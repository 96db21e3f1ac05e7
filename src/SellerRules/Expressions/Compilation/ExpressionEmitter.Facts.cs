using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Expressions.Compilation;

/// <content>Facts.</content>
internal sealed partial class ExpressionEmitter
{
    private Expression EmitFact(BoundFact fact) => OnTarget(fact.Target, fact.Type, fact.Path, frame => Read(fact, frame));

    private Expression EmitPublished(BoundPublished published)
    {
        Expression figure = Constant(figures.Of(published.Figure));
        return OnTarget(published.Target, published.Type, published.Path, frame => Expression.Call(figure, nameof(Figure<bool>.Read), null, Context, frame));
    }

    /// <summary>What is read of a record where it is known; a missing record's fact is named by its path.</summary>
    private Expression OnTarget(BoundExpression record, BoundType type, string path, Func<Expression, Expression> read)
    {
        if (record is BoundSubject subject)
        {
            return read(Ancestor(subject.Depth));
        }

        return FormOf(typeof(RecordForm<>), type, Context, Emit(record), path, read);
    }

    private Expression Read(BoundFact bound, Expression frame)
    {
        FactProperty fact = bound.Property;
        FrameLayout layout = layouts[bound.Owner.Name];
        string targetPath = bound.Path[..^(fact.Name.Length + 1)];
        if (DerivedFacts.Emit(bound.Owner.Name + "." + fact.Name, Context, frame, targetPath) is { } derived)
        {
            return derived;
        }

        if (StoreLists.IsOne(bound.Owner, fact))
        {
            return fact.RecordType is "salesDay" or "week" or "month" or "buyer" or "sku"
                ? CallIn(typeof(CutLists), nameof(CutLists.Records), frame, Constant(new CutListRead(fact.RecordType, bound.Path, zone, bound.MonthStartsOn, bound.IsWindowed)))
                : CallIn(typeof(StoreListReads), nameof(StoreListReads.Records), frame, Constant(new StoreListRead(fact.RecordType!, fact.Name, bound.Path)));
        }

        if (fact.Kind == FactKind.Instant)
        {
            string read = fact.Class == FactClass.Planned ? nameof(FactReads.Planned) : nameof(FactReads.Event);
            return CallIn(typeof(FactReads), read, frame, Constant(layout.InstantSlot(fact.Name)), Constant(bound.Path));
        }

        if (fact is { Kind: FactKind.Record, RecordType: "store" })
        {
            return Call(typeof(FactReads), nameof(FactReads.StoreOf), frame);
        }

        if (fact is { Kind: FactKind.Record, HoldsRecords: true })
        {
            return Call(typeof(FactReads), nameof(FactReads.Part), frame, Constant(layout.ListSlot(fact.Name)));
        }

        AttributeRead attribute = ReadOf(layout, fact, bound.Path);
        if (fact is { Kind: FactKind.List, ElementKind: FactKind.Record })
        {
            string birth = layouts[fact.RecordType!].Type.Birth?.Name ?? string.Empty;
            return CallIn(typeof(ListReads), nameof(ListReads.Records), frame, Constant(layout.ListSlot(fact.Name)), Constant(bound.Path), Constant($"{bound.Path}[].{birth}"));
        }

        Expression record = Expression.Convert(Expression.Property(frame, nameof(Frame.Record)), layout.Type.ClrType);
        Expression value = Expression.Property(record, fact.Property!);
        return fact.Kind == FactKind.List ? ReadList(fact, frame, value, attribute) : ReadValue(fact, frame, WithDefault(fact, record, layout, value), attribute);
    }

    private MethodCallExpression ReadList(FactProperty fact, Expression frame, Expression value, AttributeRead read) => fact.ElementKind switch
    {
        FactKind.Text or FactKind.Word => CallIn(typeof(ListReads), nameof(ListReads.Texts), frame, value, Constant(read)),
        FactKind.Instant => CallIn(typeof(ListReads), nameof(ListReads.Instants), frame, value, Constant(read)),
        _ => Expression.Call(typeof(ListReads), nameof(ListReads.Values), value.Type.GetGenericArguments(), Context, frame, value, Constant(read)),
    };

    private MethodCallExpression ReadValue(FactProperty fact, Expression frame, Expression value, AttributeRead read)
    {
        if (fact.IsReference)
        {
            return CallIn(typeof(FactReads), nameof(FactReads.Reference), frame, value, Constant(fact.RecordType!), Constant(read));
        }

        return fact.Kind switch
        {
            FactKind.Text => CallIn(typeof(FactReads), nameof(FactReads.Text), frame, value, Constant(read)),
            FactKind.Word => CallIn(typeof(FactReads), nameof(FactReads.Word), frame, value, Constant(read)),
            FactKind.Integer => CallIn(typeof(FactReads), nameof(FactReads.Whole), frame, AsNullable<int>(value), Constant(read)),
            FactKind.Duration => CallIn(typeof(FactReads), nameof(FactReads.Length), frame, AsNullable<Duration>(value), Constant(read)),
            FactKind.Boolean => ReadStruct<bool>(frame, value, read),
            FactKind.Money => ReadStruct<Money>(frame, value, read),
            FactKind.Date => ReadStruct<LocalDate>(frame, value, read),
            _ => ReadStruct<decimal>(frame, value, read),
        };
    }

    private MethodCallExpression ReadStruct<T>(Expression frame, Expression value, AttributeRead read)
        where T : struct =>
        Expression.Call(typeof(FactReads), nameof(FactReads.Value), [typeof(T)], Context, frame, AsNullable<T>(value), Constant(read));

    private static UnaryExpression AsNullable<T>(Expression value)
        where T : struct => Expression.Convert(value, typeof(T?));

    /// <summary>A fact's value with what stands in for it where it is absent.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="record">The record, as its .NET type.</param>
    /// <param name="layout">The record's layout.</param>
    /// <param name="value">The value as given.</param>
    public static Expression WithDefault(FactProperty fact, Expression record, FrameLayout layout, Expression value)
    {
        if (fact.DefaultFact is { } other)
        {
            return Expression.Coalesce(value, Expression.Property(record, layout.Type.Find(other)!.Property!));
        }

        return fact.Default is { } standsIn ? Expression.Coalesce(value, Expression.Constant(standsIn)) : value;
    }

    private AttributeRead ReadOf(FrameLayout layout, FactProperty fact, string path) => new(
        path,
        layout.Type.Name + "." + fact.Name,
        layouts.AssumptionSlot(layout.Type.Name + "." + fact.Name),
        fact.BelongsTo is { } owner ? layout.InstantSlot(owner) : -1,
        fact.Vocabulary is { } vocabulary ? Vocabularies.Shipped.Find(vocabulary) : null);
}
