namespace SellerRules.Cli.Output;

/// <summary>What a report says of some facts, made ready by any thread while others are written. Not thread-safe.</summary>
internal interface ISubjectPiece : ISubjectWriter
{
    /// <summary>Hands it on to the report, whose turn it is then, and is empty again.</summary>
    void HandOn();

    /// <summary>Forgets what nobody handed on.</summary>
    void Clear();
}
