namespace SellerRules.Cli;

/// <summary>Paths that a user named, parted into those that exist and those that don't.</summary>
/// <param name="Existing">Files and folders that exist, in the order given.</param>
/// <param name="Missing">What doesn't exist, in the order given.</param>
internal sealed record RulePaths(IReadOnlyList<string> Existing, IReadOnlyList<string> Missing)
{
    /// <summary>Looks the paths up.</summary>
    public static RulePaths Of(IReadOnlyList<string> paths) => new([.. paths.Where(Path.Exists)], [.. paths.Where(path => !Path.Exists(path))]);

    /// <summary>Refuses paths that don't exist.</summary>
    /// <exception cref="UnusableException">One doesn't exist.</exception>
    public void ThrowIfMissing()
    {
        if (Missing.Count > 0)
        {
            throw new UnusableException($"no such file or folder: {string.Join(", ", Missing.Select(path => $"`{path}`"))}.");
        }
    }
}
