using System.Reflection;

namespace SellerRules.Expressions.Runtime;

/// <summary>Makes what reads properties of records, whose types are known only when the program runs.</summary>
internal interface IRecordReads
{
    /// <summary>Reads a property, a value in its box.</summary>
    Func<object, object?> GetterOf(PropertyInfo property);

    /// <summary>Reads a property that holds records, a single one as a list; null where they aren't given.</summary>
    Func<object, IReadOnlyList<object>?> ListGetterOf(PropertyInfo property);

    /// <summary>Reads instants, each an <c>Instant</c> or an <c>Instant?</c>, into the slots of their places, as <see cref="Frame.InstantOf(NodaTime.Instant?)"/> says.</summary>
    Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants);
}
