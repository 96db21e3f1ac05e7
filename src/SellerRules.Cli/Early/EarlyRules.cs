using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Cli.Early;

/// <summary>Begins to load the shipped rule sets on another thread while the arguments are still being read: most runs need them, and loading takes longest of all.</summary>
internal static class EarlyRules
{
    private static readonly string[] JudgingVerbs = ["evaluate", "explain"];
    private static readonly string[] Unneeded = ["--rules", "--help", "-h", "-?"];

    /// <summary>
    /// Begins where arguments look as if the shipped rule sets were needed, and gives the task that loads what they lean on, else null. What goes wrong is told to who asks for them.
    /// </summary>
    public static Task? Begin(IReadOnlyList<string> arguments)
    {
        if (!AreNeeded(arguments))
        {
            return null;
        }

        _ = Task.Run(() => RuleSets.Shipped);
        return Task.Run(LoadReferences);
    }

    /// <summary>What rule sets and facts lean on alike: it is there when the first of them asks.</summary>
    private static void LoadReferences()
    {
        _ = TimeZones.Default[TimeZones.Marketplace];
        _ = FactTypes.Standard;
        _ = Vocabularies.Shipped.Find("markets");
    }

    /// <summary>Whether arguments look as if the shipped rule sets were needed.</summary>
    public static bool AreNeeded(IReadOnlyList<string> arguments) =>
        arguments.Count > 1 && JudgingVerbs.Contains(arguments[0]) && !arguments.Any(argument => Unneeded.Contains(argument) || argument.StartsWith("--rules=", StringComparison.Ordinal));
}
