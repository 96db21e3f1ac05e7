namespace SellerRules.Cli;

/// <summary>Whoever read standard output has gone: what is left to write interests nobody.</summary>
internal sealed class OutputClosedException(IOException cause) : IOException("Standard output was closed.", cause);
