using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>The verb <c>evaluate</c>: judges facts by rule sets. Here are its arguments; <see cref="EvaluateRun"/> does the work.</summary>
internal sealed class EvaluateVerb
{
    private static readonly Dictionary<string, InputFormat> Inputs = new()
    {
        ["facts"] = InputFormat.Facts,
        ["aliexpress"] = InputFormat.AliExpress,
        ["csv"] = InputFormat.Csv,
    };

    private static readonly Dictionary<string, OutputFormat> Formats = new()
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
    };

    private readonly Argument<string[]> _facts = PathArguments.Create(
        "FACTS",
        "Facts to judge: JSON, JSON Lines, an AliExpress answer, the seller centre's CSV; - is standard input. Several are one document.");

    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "A rule file, or a folder of them; may be repeated. Default: the shipped packs.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<Instant?> _asOf = new("--as-of")
    {
        Description = "Judge as of this instant, such as 2024-03-29T12:00:00Z. Default: now.",
        HelpName = "INSTANT",
        CustomParser = result => ArgumentText.One<Instant?>(result, word => InstantArgument.Read(word)),
    };

    private readonly Option<InputFormat> _input = new("--input")
    {
        Description = "The form of FACTS: facts, aliexpress or csv. Default: told from the content.",
        HelpName = "FORM",
        CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Inputs)),
    };

    private readonly Option<DateTimeZone?> _zone = new("--zone")
    {
        Description = "The IANA zone of input times without an offset.",
        HelpName = "ZONE",
        CustomParser = result => ArgumentText.One<DateTimeZone?>(result, ZoneArgument.Read),
    };

    private readonly Option<DateTimeZone?> _displayZone = new("--display-zone")
    {
        Description = "The IANA zone of times in messages and tables. Default: the rule set's.",
        HelpName = "ZONE",
        CustomParser = result => ArgumentText.One<DateTimeZone?>(result, ZoneArgument.Read),
    };

    private readonly Option<IReadOnlyList<Assumption>> _assume = new("--assume")
    {
        Description = "What you vouch for where a fact is absent, such as order.preSale=false; may be repeated.",
        HelpName = "PATH=VALUE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => ArgumentText.Each(result, AssumeArgument.Read),
    };

    private readonly Option<OutputFormat> _format = new("--format")
    {
        Description = "table (default), json or jsonl.",
        HelpName = "FORMAT",
        CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Formats)),
    };

    private readonly Option<string?> _language = LanguageArgument.Create();

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
            verb._facts, verb._rules, verb._asOf, verb._input, verb._zone, verb._displayZone,
            verb._assume, verb._format, verb._language, verb._only, verb._failOn,
        };
        command.SetAction((parsed, cancellationToken) => new EvaluateRun(verb.Read(parsed, context.Clock), context).RunAsync(cancellationToken));
        return command;
    }

    private EvaluateOptions Read(ParseResult parsed, IClock clock) => new()
    {
        Facts = PathArguments.RequiredOnce(parsed, _facts, "evaluate samples/orders.json"),
        Rules = parsed.GetValue(_rules) ?? [],
        AsOf = parsed.GetValue(_asOf) ?? clock.GetCurrentInstant(),
        Input = parsed.GetValue(_input),
        Zone = parsed.GetValue(_zone),
        Assume = AssumeArgument.Distinct(parsed.GetValue(_assume) ?? []),
        Format = parsed.GetValue(_format),
        Texts = new TextChoice(LanguageArgument.Of(parsed, _language), parsed.GetValue(_displayZone)),
        Only = parsed.GetValue(_only),
        FailOn = parsed.GetValue(_failOn),
    };
}
