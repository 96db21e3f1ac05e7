using System.Runtime.CompilerServices;

namespace SellerRules.Tests;

/// <summary>The files under <c>samples/</c>.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../samples"));

    public static FileStream Open(string name) => File.OpenRead(Path.Combine(Folder, name));

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
