using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Compilation;

/// <summary>The .NET types that compiled expressions compute with.</summary>
internal static class ClrTypes
{
    /// <summary>The .NET type of a value.</summary>
    public static Type Of(BoundType type) => type.Kind switch
    {
        ValueKind.Boolean => typeof(bool),
        ValueKind.Number or ValueKind.Share or ValueKind.Score => typeof(decimal),
        ValueKind.Money => typeof(Money),
        ValueKind.Duration or ValueKind.Instant => typeof(long),
        ValueKind.Date => typeof(LocalDate),
        ValueKind.Text or ValueKind.Word => typeof(string),
        ValueKind.Record => typeof(Frame),
        ValueKind.List => typeof(ListValue),
        ValueKind.Limit => typeof(Limit),
        _ => throw new InvalidOperationException($"No .NET type for {type.Kind}."),
    };

    /// <summary>The type <c>Maybe&lt;T&gt;</c> of a value.</summary>
    public static Type MaybeOf(BoundType type) => typeof(Maybe<>).MakeGenericType(Of(type));
}
