using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;

namespace SellerRules.Tests.Packaging;

/// <summary>What comes out of <c>dotnet pack</c> works on a machine that has never seen the repository.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private const string Program = """
        using NodaTime;
        using SellerRules;
        using SellerRules.Facts;

        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        Instant createdAt = Instant.FromUtc(2024, 3, 29, 7, 0);
        Order order = new() { Id = "A-1", CreatedAt = createdAt, PreSale = false };
        Evaluation evaluation = engine.Evaluate(order, createdAt + Duration.FromHours(2));
        foreach (Finding finding in evaluation.Findings.Where(f => f.Status == FindingStatus.Running))
            Console.WriteLine($"{finding.Rule}: {finding.Due}");
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SellerRules" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task Library_InANewProject_JudgesAnOrder()
    {
        string folder = packages.NewFolder("consumer");
        await File.WriteAllTextAsync(Path.Combine(folder, "consumer.csproj"), Project.Replace("VERSION", packages.Version, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program, TestContext.Current.CancellationToken);

        (await ProcessRun.Of(folder, packages.Environment, "dotnet", "build", "--verbosity", "quiet", "-p:UseSharedCompilation=false")).EndedWith(0);
        ProcessRun run = (await ProcessRun.Of(folder, packages.Environment, "dotnet", "run", "--no-build")).EndedWith(0);

        Assert.Contains("aliexpress/shipping/confirm-shipment: 2024-03-29T11:00:00Z", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SellerRules.Cli")]
    [InlineData("SellerRules.Cli.any")]
    public async Task Tool_InstalledFromTheFeed_RunsEveryVerb(string package)
    {
        string folder = packages.NewFolder(package);
        (await ProcessRun.Of(folder, packages.Environment, "dotnet", "tool", "install", package, "--tool-path", folder, "--version", packages.Version)).EndedWith(0);
        string tool = Path.Combine(folder, "sellerrules");
        string rules = RepositoryFolder.Of("rules");
        string facts = Path.Combine(folder, "orders.json");
        await File.WriteAllTextAsync(
            facts,
            """{ "orders": [ { "id": "A-1", "createdAt": "2024-03-29T07:00:00Z", "preSale": false } ] }""",
            TestContext.Current.CancellationToken);

        ProcessRun evaluate = await ProcessRun.Of(folder, packages.Environment, tool, "evaluate", facts, "--as-of", "2024-03-29T12:00:00Z", "--fail-on", "breached");
        ProcessRun check = await ProcessRun.Of(folder, packages.Environment, tool, "check", rules);
        ProcessRun test = await ProcessRun.Of(folder, packages.Environment, tool, "test", rules);
        ProcessRun list = await ProcessRun.Of(folder, packages.Environment, tool, "list");

        Assert.Contains("aliexpress/shipping/confirm-shipment", evaluate.EndedWith(2).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors", check.EndedWith(0).Output, StringComparison.Ordinal);
        Assert.Contains(" passed, 0 failed", test.EndedWith(0).Output, StringComparison.Ordinal);
        Assert.Contains("confirm-shipment", list.EndedWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SellerRules", "lib/net10.0/SellerRules.dll", "lib/net10.0/SellerRules.xml", "README.md")]
    [InlineData("SellerRules.Cli", "tools/any/any/DotnetToolSettings.xml", "README.md")]
    [InlineData("SellerRules.Cli.any", "tools/net10.0/any/SellerRules.Cli.dll", "tools/net10.0/any/DotnetToolSettings.xml", "README.md")]
    [InlineData("SellerRules.Cli.linux-x64", "tools/net10.0/linux-x64/SellerRules.Cli.dll", "tools/net10.0/linux-x64/DotnetToolSettings.xml", "README.md")]
    public void Package_AsPacked_HoldsWhatItShouldAndNoPathOfThisMachine(string id, params string[] files)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{id}.{packages.Version}.nupkg"));
        string nuspec = Read(package, $"{id}.nuspec");

        Assert.All(files, file => Assert.NotNull(package.GetEntry(file)));
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<projectUrl", nuspec, StringComparison.Ordinal);
        Assert.All(
            package.Entries.Where(entry => Path.GetFileName(entry.FullName).StartsWith("SellerRules", StringComparison.Ordinal)),
            entry => Assert.DoesNotContain(RepositoryFolder.Path, Read(package, entry.FullName), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("any", false)]
    [InlineData("linux-x64", true)]
    public void Tool_ForASystem_IsCompiledAheadWhereTheSystemIsKnown(string system, bool isCompiledAhead)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"SellerRules.Cli.{system}.{packages.Version}.nupkg"));
        ZipArchiveEntry[] assemblies = [.. package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))];

        Assert.Contains(assemblies, assembly => assembly.Name == "SellerRules.dll");
        Assert.All(assemblies, assembly => Assert.Equal(isCompiledAhead, HoldsNativeCode(assembly)));
    }

    [Fact]
    public void Symbols_OfTheLibrary_StandInAPackageOfTheirOwn()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(packages.Feed, $"SellerRules.{packages.Version}.snupkg"));

        Assert.NotNull(symbols.GetEntry("lib/net10.0/SellerRules.pdb"));
    }

    private static bool HoldsNativeCode(ZipArchiveEntry assembly)
    {
        using MemoryStream bytes = new();
        using (Stream content = assembly.Open())
        {
            content.CopyTo(bytes);
        }

        bytes.Position = 0;
        using PEReader reader = new(bytes);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string Read(ZipArchive package, string entry)
    {
        using StreamReader reader = new(package.GetEntry(entry)!.Open(), Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
