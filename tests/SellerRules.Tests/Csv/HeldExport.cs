using SellerRules.Cli.Csv;

namespace SellerRules.Tests.Csv;

/// <summary>An export in memory.</summary>
internal sealed class HeldExport(byte[] bytes) : IExportInput
{
    public long? Length => bytes.Length;

    public Stream BeginScan() => new MemoryStream(bytes);

    public Stream BeginOrders() => new MemoryStream(bytes);
}
