namespace SellerRules.Cli;

/// <summary>What the command's exit status says; scripts depend on the numbers.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The arguments can't be used, or an input can't be read at all.</summary>
    public const int Unusable = 1;

    /// <summary>A status named by <c>--fail-on</c> occurred.</summary>
    public const int StatusOccurred = 2;

    /// <summary>The rule sets are invalid; goes before everything else.</summary>
    public const int RuleSetsInvalid = 3;

    /// <summary>Cases failed.</summary>
    public const int CasesFailed = 4;

    /// <summary>A defect of the command itself.</summary>
    public const int Defect = 70;

    /// <summary>Interrupted before the end.</summary>
    public const int Interrupted = 130;
}
