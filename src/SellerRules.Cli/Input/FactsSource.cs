using SellerRules.Facts;

namespace SellerRules.Cli.Input;

/// <summary>The facts that the arguments name: read whole as one document, or, where they are a single JSON Lines input, line by line.</summary>
internal sealed class FactsSource
{
    /// <summary>Names the inputs; nothing is read yet.</summary>
    public FactsSource(EvaluateOptions options, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(standardInput);
    }

    /// <summary><c>sha256:</c> and the hash of all bytes read, in the order of the inputs.</summary>
    public string Hash => throw new NotSupportedException();

    /// <summary>Whether the facts come as parts that needn't be held together.</summary>
    public Task<bool> IsStreamAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads all inputs as one document.</summary>
    public Task<FactsDocument> ReadAllAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads the parts one by one.</summary>
    public IAsyncEnumerable<FactsDocument> ReadPartsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
