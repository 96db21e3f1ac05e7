using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Csv;

/// <summary>How the rows of one export are read. Immutable and thread-safe.</summary>
/// <param name="FileName">The name that rejections show for it.</param>
/// <param name="Times">What its times are local to.</param>
/// <param name="CancellationToken">Ends the reading.</param>
internal sealed record ExportReading(string FileName, InputTimes Times, CancellationToken CancellationToken);
