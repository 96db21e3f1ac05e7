using System.Diagnostics.CodeAnalysis;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>The arguments of <c>evaluate</c>, read and checked. Immutable.</summary>
internal sealed record EvaluateOptions : FactsOptions
{
    /// <summary>Adds how to show what is judged to what is judged.</summary>
    [SetsRequiredMembers]
    public EvaluateOptions(FactsOptions judged)
        : base(judged)
    {
    }

    /// <summary>The form of the output.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>The statuses that are shown; null: the format's default.</summary>
    public StatusList? Only { get; init; }

    /// <summary>The statuses that make the command fail; null: none.</summary>
    public StatusList? FailOn { get; init; }
}
