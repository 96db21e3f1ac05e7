using System.Reflection;
using NodaTime;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>Reads properties of records of a type by delegates on their getters.</summary>
internal abstract class RecordDelegates
{
    /// <summary>Those of a type of record.</summary>
    public static RecordDelegates Of(Type record) => (RecordDelegates)Activator.CreateInstance(typeof(RecordDelegates<>).MakeGenericType(record))!;

    /// <summary>Reads a property, a value in its box.</summary>
    public abstract Func<object, object?> GetterOf(PropertyInfo property);

    /// <summary>Reads a property that holds records, a single one as a list; null where they aren't given.</summary>
    public abstract Func<object, IReadOnlyList<object>?> ListGetterOf(PropertyInfo property);

    /// <summary>Reads instants into the slots of their places.</summary>
    public abstract Action<object, long[]> LoaderOf(IReadOnlyList<PropertyInfo> instants);
}

/// <typeparam name="TRecord">The type of record.</typeparam>
/// <inheritdoc cref="RecordDelegates"/>
internal sealed class RecordDelegates<TRecord> : RecordDelegates
    where TRecord : class
{
    private static readonly MethodInfo MakeGetter = typeof(RecordDelegates<TRecord>).GetMethod(nameof(GetterOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <inheritdoc/>
    public override Func<object, object?> GetterOf(PropertyInfo property) =>
        MakeGetter.MakeGenericMethod(property.PropertyType).CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);

    /// <inheritdoc/>
    public override Func<object, IReadOnlyList<object>?> ListGetterOf(PropertyInfo property)
    {
        if (!property.PropertyType.IsAssignableTo(typeof(IReadOnlyList<object>)))
        {
            Func<object, object?> single = GetterOf(property);
            return record => single(record) is { } nested ? [nested] : null;
        }

        Func<TRecord, IReadOnlyList<object>?> list = property.GetMethod!.CreateDelegate<Func<TRecord, IReadOnlyList<object>?>>();
        return record => list((TRecord)record);
    }

    /// <inheritdoc/>
    public override Action<object, long[]> LoaderOf(IReadOnlyList<PropertyInfo> instants)
    {
        Func<TRecord, Instant?>[] gets = [.. instants.Select(InstantOf)];
        return (record, slots) =>
        {
            TRecord typed = (TRecord)record;
            for (int i = 0; i < gets.Length; i++)
            {
                slots[i] = Frame.InstantOf(gets[i](typed));
            }
        };
    }

    private static Func<object, object?> GetterOf<T>(MethodInfo getter)
    {
        Func<TRecord, T> get = getter.CreateDelegate<Func<TRecord, T>>();
        return record => get((TRecord)record);
    }

    private static Func<TRecord, Instant?> InstantOf(PropertyInfo property)
    {
        if (property.PropertyType == typeof(Instant?))
        {
            return property.GetMethod!.CreateDelegate<Func<TRecord, Instant?>>();
        }

        Func<TRecord, Instant> get = property.GetMethod!.CreateDelegate<Func<TRecord, Instant>>();
        return record => get(record);
    }
}
