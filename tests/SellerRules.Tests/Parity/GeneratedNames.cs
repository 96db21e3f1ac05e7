namespace SellerRules.Tests.Parity;

/// <summary>Gives the members of a generated list ids that differ.</summary>
internal static class GeneratedNames
{
    public static IReadOnlyList<T>? Named<T>(this IReadOnlyList<T>? members, Func<T, int, T> name) => members is null ? null : [.. members.Select(name)];
}
