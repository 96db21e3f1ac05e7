using SellerRules.Facts;
namespace SellerRules.Tests.Parity;

/// <summary>A record, the one that it stands in, and the path that facts of it are named by.</summary>
internal sealed record PlainRecord(FactType Type, object Record, PlainRecord? Inside, string Path)
{
    /// <summary>Whether the facts name the record, but don't hold it.</summary>
    public bool IsMissing => Record is Missing;

    /// <summary>Stands for a record that the facts don't hold.</summary>
    public sealed record Missing;

    public Recorded? OwnRecorded => (Recorded?)Record.GetType().GetProperty("Recorded")?.GetValue(Record) ?? Inside?.OwnRecorded;

    public object? Given(FactProperty fact) => fact.Property?.GetValue(Record);
}
