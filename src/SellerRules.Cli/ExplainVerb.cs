using System.CommandLine;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli;

/// <summary>The verb <c>explain</c>: says step by step how the findings on one subject came about. Here are its arguments; <see cref="ExplainRun"/> does the work.</summary>
internal static class ExplainVerb
{
    private const string Example = "explain samples/orders.json --id A-1";

    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        FactsArguments judged = new(Example);
        Option<string?> id = new("--id") { Description = "The subject, by its id as `evaluate` shows it: an order brings its parcels and refunds along.", HelpName = "ID" };
        Option<string?> rule = new("--rule") { Description = "Only this rule, by its id with or without the rule set's.", HelpName = "RULE" };
        Command command = new("explain", "Explain verdicts: each clock with its start, limit, due instant and stop, what is missing, what would still make it good.") { id, rule };
        judged.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            FactsOptions options = judged.Read(parsed, context.Clock);
            string subject = parsed.GetValue(id) ?? throw new UnusableException($"`--id` is missing; write for example `sellerrules {Example}`.");
            return new ExplainRun(options, subject, parsed.GetValue(rule), context).RunAsync(cancellationToken);
        });
        return command;
    }
}
