using System.CommandLine;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli;

/// <summary>The verb <c>test</c>: runs the cases beside rule sets.</summary>
internal static class TestVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Create("PATH", "Rule files, or folders of them; the *.cases.json beside them are run.");
        Command command = new("test", "Run the cases beside the rule sets.") { paths };
        command.SetAction(parsed => Run(RulePaths.Of(PathArguments.Required(parsed, paths, "test rules")), context));
        return command;
    }

    private static int Run(RulePaths paths, CommandContext context) => throw new NotSupportedException();
}
