namespace SellerRules.Cli.Output;

/// <summary>A file that had a part in the verdicts, by name and hash.</summary>
/// <param name="Id">Its name, such as <c>aliexpress/shipping</c>.</param>
/// <param name="Version"><c>sha256:</c> and the hash of its text.</param>
internal sealed record VersionedName(string Id, string Version);
