using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Cli.Arguments;

/// <summary>The arguments of every verb that judges facts.</summary>
internal sealed class FactsArguments
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
        CustomParser = ArgumentText.AsTheyStand,
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

    private readonly Option<InputZones> _zone;
    private readonly Option<DateTimeZone?> _displayZone;
    private readonly Option<IDateTimeZoneProvider?> _tzdb = TzdbArgument.Create();

    private readonly Option<IReadOnlyList<Assumption>> _assume = new("--assume")
    {
        Description = "What you vouch for where a fact is absent, such as order.preSale=false; may be repeated.",
        HelpName = "PATH=VALUE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => ArgumentText.Each(result, AssumeArgument.Read),
    };

    private readonly Option<string?> _language = LanguageArgument.Create();
    private readonly string _example;
    private readonly bool _takesAsOf;

    /// <summary>Makes the arguments of one verb.</summary>
    /// <param name="example">A way to write the verb, for who leaves the facts out.</param>
    /// <param name="takesAsOf">Whether the instant is an argument too.</param>
    public FactsArguments(string example, bool takesAsOf = true)
    {
        (_example, _takesAsOf) = (example, takesAsOf);
        (_zone, _displayZone) = (ZoneArgument.OfInput(_tzdb), ZoneArgument.OfDisplay(_tzdb));
    }

    /// <summary>Makes them arguments of a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_facts);
        // The parser takes options in this order, and blames an error that another one causes on the one at hand: so the tz database goes before the zones.
        foreach (Option option in (Option[])[_rules, .. _takesAsOf ? [_asOf] : (Option[])[], _input, _tzdb, _zone, _displayZone, _assume, _language])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads what was given.</summary>
    /// <exception cref="UnusableException">No facts are named, or standard input twice.</exception>
    public FactsOptions Read(ParseResult parsed, IClock clock) => new()
    {
        Facts = PathArguments.RequiredOnce(parsed, _facts, _example),
        Rules = parsed.GetValue(_rules) ?? [],
        AsOf = (_takesAsOf ? parsed.GetValue(_asOf) : null) ?? clock.GetCurrentInstant(),
        Input = parsed.GetValue(_input),
        Zones = parsed.GetValue(_zone) ?? InputZones.None,
        Tzdb = TzdbArgument.Of(parsed, _tzdb),
        Assume = AssumeArgument.Distinct(parsed.GetValue(_assume) ?? []),
        Texts = new TextChoice(LanguageArgument.Of(parsed, _language), parsed.GetValue(_displayZone)),
    };
}
