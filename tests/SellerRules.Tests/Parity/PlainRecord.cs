using SellerRules.Facts;
namespace SellerRules.Tests.Parity;

/// <summary>A record, the one that it stands in, and the path that facts of it are named by.</summary>
internal sealed record PlainRecord(FactType Type, object Record, PlainRecord? Inside, string Path)
{
    public Recorded? OwnRecorded => (Recorded?)Record.GetType().GetProperty("Recorded")?.GetValue(Record) ?? Inside?.OwnRecorded;

    public object? Given(FactProperty fact) => fact.Property?.GetValue(Record);
}
