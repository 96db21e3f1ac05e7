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

    public ImmutableSortedSet<string> Unknown { get; init; } = [];

    public bool IsSettled => Status is FindingStatus.Met or FindingStatus.Breached or FindingStatus.NotApplicable;

    public override string ToString() =>
        $"{Status} from {From} due {Due} done {Done} occurred {OccurredAt} unknown [{string.Join(", ", Unknown)}]";
}
