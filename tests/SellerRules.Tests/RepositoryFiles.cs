namespace SellerRules.Tests;

/// <summary>Lists files of the repository for tests that hold all of a kind to something.</summary>
internal static class RepositoryFiles
{
    /// <summary>All files of a kind below a folder, without what a build leaves; paths relative to the repository, with <c>/</c>, sorted.</summary>
    public static IReadOnlyList<string> Below(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Of(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
