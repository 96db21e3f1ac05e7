using SellerRules.Cli.Output.Html;

namespace SellerRules.Cli.Output;

/// <summary>Makes the writer for a format.</summary>
internal static class ReportWriters
{
    /// <summary>Makes the writer that the arguments ask for.</summary>
    public static IReportWriter Create(EvaluateOptions options, RuleSets rules, CommandContext context) => options.Format switch
    {
        OutputFormat.Json => new JsonReportWriter(context.Output, options.Texts),
        OutputFormat.Html => new HtmlReportWriter(context.Output, rules, options.Texts, options.Only),
        OutputFormat.JsonLines => new LinesReportWriter(context.Output, options.Texts),
        _ => CreateTable(options, rules, context),
    };

    /// <summary>Stands apart so that a run without a table never loads what draws it.</summary>
    private static TableReportWriter CreateTable(EvaluateOptions options, RuleSets rules, CommandContext context) =>
        new(new PlainConsole(context), new ZonedText(options.Texts.DisplayZone, rules), options.Texts, options.Only);
}
