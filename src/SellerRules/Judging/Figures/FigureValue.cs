using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Time;

namespace SellerRules.Judging.Figures;

/// <summary>Figures as judging computes with them, and as findings show them: instants and lengths of time differ.</summary>
internal static class FigureValue
{
    /// <summary>A value as findings show it.</summary>
    public static object Shown(object raw, BoundType type) => type.Kind switch
    {
        ValueKind.Instant => Nanos.ToInstant((long)raw),
        ValueKind.Duration => Duration.FromNanoseconds((long)raw),
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
