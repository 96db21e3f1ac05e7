using System.CommandLine;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli;

/// <summary>The verb <c>verify</c>: judges again what a result says, and tells what moved and why. Here are its arguments; <see cref="VerifyRun"/> does the work.</summary>
internal static class VerifyVerb
{
    private const string Example = "verify result.json samples/orders.json";

    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> result = new("RESULT") { Description = "What `evaluate --format json` or `jsonl` wrote; its as-of is taken.", Arity = ArgumentArity.ZeroOrOne };
        FactsArguments judged = new(Example, takesAsOf: false);
        Command command = new("verify", "Judge the same facts again as of the same instant, and tell which verdicts moved: by rules, calendars, tzdb or facts.") { result };
        judged.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            string path = parsed.GetValue(result) ?? throw new UnusableException($"`RESULT` is missing; write for example `sellerrules {Example}`.");
            return new VerifyRun(path, judged.Read(parsed, context.Clock), context).RunAsync(cancellationToken);
        });
        return command;
    }
}
