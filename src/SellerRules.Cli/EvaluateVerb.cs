using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>The verb <c>evaluate</c>: judges facts by rule sets. Here are its arguments; <see cref="EvaluateRun"/> does the work.</summary>
internal sealed class EvaluateVerb
{
    private static readonly Dictionary<string, OutputFormat> Formats = new()
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
        ["html"] = OutputFormat.Html,
    };

    private readonly FactsArguments _judged = new("evaluate samples/orders.json");

    private readonly Option<OutputFormat> _format = new("--format")
    {
        Description = "table (default), json, jsonl, or html: one page to read and print.",
        HelpName = "FORMAT",
        CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Formats)),
    };

    private readonly Option<StatusList?> _only = new("--only")
    {
        Description = "Show only these statuses, such as breached,atRisk.",
        HelpName = "STATUS,…",
        CustomParser = result => ArgumentText.One<StatusList?>(result, word => StatusList.Read(word, allowsRejected: false)),
    };

    private readonly Option<StatusList?> _failOn = new("--fail-on")
    {
        Description = "End with status 2 where one of these occurs, such as breached,rejected.",
        HelpName = "STATUS,…",
        CustomParser = result => ArgumentText.One<StatusList?>(result, word => StatusList.Read(word, allowsRejected: true)),
    };

    private EvaluateVerb()
    {
    }

    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        EvaluateVerb verb = new();
        Command command = new("evaluate", "Judge facts: what is met, running, at risk or breached, until when, and what it costs.")
        {
            verb._format, verb._only, verb._failOn,
        };
        verb._judged.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new EvaluateRun(verb.Read(parsed, context.Clock), context).RunAsync(cancellationToken));
        return command;
    }

    private EvaluateOptions Read(ParseResult parsed, IClock clock) => new(_judged.Read(parsed, clock))
    {
        Format = parsed.GetValue(_format),
        Only = parsed.GetValue(_only),
        FailOn = parsed.GetValue(_failOn),
    };
}
