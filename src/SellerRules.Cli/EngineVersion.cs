using System.Reflection;

namespace SellerRules.Cli;

/// <summary>The version of the library that judges, as output names it.</summary>
internal static class EngineVersion
{
    /// <summary>The version with the revision that it was built from, such as <c>0.1.0+7334a9c</c>.</summary>
    public static string Text { get; } =
        typeof(RuleEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
