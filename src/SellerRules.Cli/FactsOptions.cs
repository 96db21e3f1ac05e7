using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>What is judged, by which rules and as of when: the arguments that all judging verbs share, read and checked. Immutable.</summary>
internal record FactsOptions
{
    /// <summary>The inputs: paths, or <c>-</c> for standard input; together one document.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Rule files and folders; empty: the shipped packs.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The instant of the verdicts.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>The inputs' form.</summary>
    public required InputFormat Input { get; init; }

    /// <summary>The zones of input times without an offset.</summary>
    public required InputZones Zones { get; init; }

    /// <summary>The tz database of all zones.</summary>
    public required IDateTimeZoneProvider Tzdb { get; init; }

    /// <summary>What the caller vouches for where a fact is absent.</summary>
    public required IReadOnlyList<Assumption> Assume { get; init; }

    /// <summary>The language and zone of texts.</summary>
    public required TextChoice Texts { get; init; }
}
