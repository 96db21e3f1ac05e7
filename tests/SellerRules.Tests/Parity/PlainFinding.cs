using System.Collections.Immutable;
using NodaTime;

namespace SellerRules.Tests.Parity;

/// <summary>What a rule says of a subject.</summary>
internal sealed record PlainFinding(FindingStatus Status)
{
    public Instant? From { get; init; }

    public Instant? Due { get; init; }

    public Instant? Done { get; init; }

    public Instant? OccurredAt { get; init; }

    public object? Value { get; init; }

    public string? Band { get; init; }

    public ImmutableSortedSet<string> Unknown { get; init; } = [];

    public bool IsSettled => Status is FindingStatus.Met or FindingStatus.Breached or FindingStatus.NotApplicable;

    public override string ToString() =>
        $"{Status} from {From} due {Due} done {Done} occurred {OccurredAt} value {Shown} band {Band} unknown [{string.Join(", ", Unknown)}]";

    private object? Shown => Value switch
    {
        decimal number => number / 1.0000000000000000000000000000m,
        SellerRules.Facts.Money { Currency: "" } nothing => nothing.Amount / 1.0000000000000000000000000000m,
        _ => Value,
    };
}
