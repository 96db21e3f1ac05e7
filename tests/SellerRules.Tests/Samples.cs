namespace SellerRules.Tests;

/// <summary>The files under <c>samples/</c>.</summary>
internal static class Samples
{
    public static string Folder { get; } = RepositoryFolder.Of("samples");

    public static FileStream Open(string name) => File.OpenRead(Path.Combine(Folder, name));
}
