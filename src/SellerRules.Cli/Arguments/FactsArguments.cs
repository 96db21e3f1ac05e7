using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Cli.Arguments;

/// <summary>The arguments of every verb that judges facts.</summary>
/// <param name="example">A way to write the verb, for who leaves the facts out.</param>
/// <param name="takesAsOf">Whether the instant is an argument too.</param>
internal sealed class FactsArguments(string example, bool takesAsOf = true)
{
    private static readonly Dictionary<string, InputFormat> Inputs = new()
    {
        ["facts"] = InputFormat.Facts,
        ["aliexpress"] = InputFormat.AliExpress,
        ["csv"] = InputFormat.Csv,
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

    private readonly Option<InputZones> _zone = new("--zone")
    {
        Description = "The IANA zone, or the offset, of input times without one; for a single fact PATH=ZONE, such as order.paidAt=Asia/Shanghai; may be repeated.",
        HelpName = "ZONE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => ArgumentText.All(result, InputZones.Read),
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

    private readonly Option<string?> _language = LanguageArgument.Create();

    /// <summary>Makes them arguments of a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_facts);
        foreach (Option option in (Option[])[_rules, .. takesAsOf ? [_asOf] : (Option[])[], _input, _zone, _displayZone, _assume, _language])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads what was given.</summary>
    /// <exception cref="UnusableException">No facts are named, or standard input twice.</exception>
    public FactsOptions Read(ParseResult parsed, IClock clock) => new()
    {
        Facts = PathArguments.RequiredOnce(parsed, _facts, example),
        Rules = parsed.GetValue(_rules) ?? [],
        AsOf = (takesAsOf ? parsed.GetValue(_asOf) : null) ?? clock.GetCurrentInstant(),
        Input = parsed.GetValue(_input),
        Zones = parsed.GetValue(_zone) ?? InputZones.None,
        Assume = AssumeArgument.Distinct(parsed.GetValue(_assume) ?? []),
        Texts = new TextChoice(LanguageArgument.Of(parsed, _language), parsed.GetValue(_displayZone)),
    };
}
