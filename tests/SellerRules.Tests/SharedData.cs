using System.Runtime.CompilerServices;

namespace SellerRules.Tests;

/// <summary>Larger real data that stand beside the repository on some machines; elsewhere the tests that ask for them are skipped.</summary>
internal static class SharedData
{
    public static string Folder(string name) => Existing(name, Directory.Exists);

    public static string File(string name) => Existing(name, System.IO.File.Exists);

    private static string Existing(string name, Predicate<string> exists, [CallerFilePath] string here = "")
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../shared/data", name));
        Assert.SkipUnless(exists(path), $"{name} isn't beside this clone");
        return path;
    }
}
