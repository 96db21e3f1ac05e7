using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Judging.Figures;

/// <summary>Figures as judging computes with them, and as findings show them: instants and lengths of time differ, and nothing in no currency is a plain zero.</summary>
internal static class FigureValue
{
    /// <summary>A value as findings show it.</summary>
    public static object Shown(object raw, BoundType type) => type.Kind switch
    {
        ValueKind.Instant => Nanos.ToInstant((long)raw),
        ValueKind.Duration => Duration.FromNanoseconds((long)raw),
        ValueKind.Money when string.IsNullOrEmpty(((Money)raw).Currency) => ((Money)raw).Amount,
        _ => raw,
    };

    /// <summary>A shown value as judging computes with it.</summary>
    public static object Raw(object shown) => shown switch
    {
        Instant instant => Nanos.Of(instant),
        Duration length => Nanos.Of(length),
        _ => shown,
    };
}
