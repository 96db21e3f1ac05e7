namespace SellerRules.Cli.Input;

/// <summary>One time of reading through an input. Immutable.</summary>
/// <param name="Stream">Its bytes.</param>
/// <param name="Done">How much of the whole work came before, from 0 to 1.</param>
/// <param name="Span">How much of the whole work it is.</param>
/// <param name="IsFirst">Whether none came before.</param>
internal sealed record InputPass(InputStream Stream, double Done, double Span, bool IsFirst)
{
    /// <summary>How much of the whole work has been done, from 0 to 1; null where nobody knows how long the input is.</summary>
    public double? Share => Done + (Span * Stream.Share);
}
