using System.Runtime.CompilerServices;

namespace SellerRules.Tests;

/// <summary>Files of the repository that tests hold to their word: rule packs, documents, samples.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Of(parts)).ReplaceLineEndings("\n");

    private static string Find([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../.."));
}
