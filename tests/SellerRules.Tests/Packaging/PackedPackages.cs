using System.Xml.Linq;

namespace SellerRules.Tests.Packaging;

/// <summary>The library and the tool, for each system, packed once into a folder outside the repository, with a NuGet setup that sees nothing older.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-packages-").FullName;

    // Every run has a version of its own, so that no cache can hand out an older build.
    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    public string Feed => Path.Combine(_folder, "feed");

    internal Dictionary<string, string> Environment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["NO_COLOR"] = "1",
    };

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    public async ValueTask InitializeAsync()
    {
        WriteNuGetConfig();
        foreach (string project in (string[])["SellerRules", "SellerRules.Cli"])
        {
            // Artifacts stand apart from the repository's own bin and obj, which this very test runs from. The repository's
            // package cache is the machine's usual one: nothing of ours comes out of it.
            ProcessRun pack = await ProcessRun.Of(
                RepositoryFolder.Path,
                Environment.Where(pair => pair.Key != "NUGET_PACKAGES").ToDictionary(),
                "dotnet",
                "pack", $"src/{project}", "--configuration", "Release", "--artifacts-path", Path.Combine(_folder, "artifacts"), "--output", Feed,
                $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:UseSharedCompilation=false", "--verbosity", "quiet");
            pack.EndedWith(0);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The feed stands beside the machine's own sources; packages that the machine holds already aren't fetched again.</summary>
    private void WriteNuGetConfig()
    {
        Directory.CreateDirectory(Feed);
        XElement configuration = new(
            "configuration",
            new XElement("packageSources", Add("sellerrules-test", Feed)),
            new XElement("fallbackPackageFolders", MachineFolders().Select(folder => Add("machine", folder))));
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), configuration.ToString());
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static IEnumerable<string> MachineFolders()
    {
        string home = System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile);
        string folder = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
        return Directory.Exists(folder) ? [folder] : [];
    }
}
