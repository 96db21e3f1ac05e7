namespace SellerRules.Tests.Architecture;

/// <summary>Data flows one way: a folder knows only those below it. Read from folders and usings.</summary>
public sealed class LayerTests
{
    private const string Root = "";

    private static readonly Dictionary<string, int> Levels = new()
    {
        ["Text"] = 0,
        ["Diagnostics"] = 1,
        ["References"] = 2,
        ["Facts"] = 2,
        ["Findings"] = 2,
        ["Model"] = 2,
        ["Json"] = 3,
        ["Imports"] = 3,
        ["Expressions"] = 3,
        ["Time"] = 3,
        ["Judging"] = 4,
        ["Loading"] = 5,
        ["Accounts"] = 5,
        ["Reporting"] = 6,
        [Root] = 7,
    };

    /// <summary>JSON's plain node tree and text are below everything; only its readers know the model and the facts.</summary>
    private static readonly string[] PlainJson = ["SourceFileReader"];

    [Fact]
    public void Folders_OfTheLibrary_AllHaveALevel()
    {
        string[] unknown = [.. SourceCode.OfLibrary().Select(file => file.Folder).Distinct().Where(folder => !Levels.ContainsKey(folder))];

        Assert.Empty(unknown);
    }

    [Fact]
    public void Usings_OfEveryFile_PointDownOrAside()
    {
        string[] upwards =
        [
            .. from file in SourceCode.OfLibrary()
               from used in file.UsedFolders()
               where used != "Json" && Levels.GetValueOrDefault(used) > Levels.GetValueOrDefault(file.Folder)
               select $"{file.Path} uses {used}",
        ];

        Assert.Empty(upwards);
    }

    [Fact]
    public void Readers_OfJson_AreUnknownBelowThem()
    {
        IReadOnlyList<SourceCode> files = SourceCode.OfLibrary();
        string[] readers =
        [
            .. files.Where(file => file.Folder == "Json").Select(file => Path.GetFileNameWithoutExtension(file.Path))
                .Where(type => type.EndsWith("Reader", StringComparison.Ordinal) && !PlainJson.Contains(type)),
        ];
        string[] upwards =
        [
            .. from file in files
               where Levels.GetValueOrDefault(file.Folder) < Levels["Json"]
               from reader in readers
               where file.Mentions(reader)
               select $"{file.Path} names {reader}",
        ];

        Assert.Empty(upwards);
    }

    [Fact]
    public void Face_OfTheLibrary_IsUnknownToItsRooms()
    {
        string[] face = ["RuleEngine", "RuleSets", "ReportSession"];
        string[] upwards =
        [
            .. from file in SourceCode.OfLibrary()
               where file.Folder != Root
               from type in face
               where file.Mentions(type)
               select $"{file.Path} names {type}",
        ];

        Assert.Empty(upwards);
    }

    [Fact]
    public void DefaultTzDatabase_IsUnknownToWhatReadsAndJudges()
    {
        string[] handed = ["Imports", "Expressions", "Time", "Judging", "Accounts", "Reporting"];
        string[] own = [.. SourceCode.OfLibrary().Where(file => handed.Contains(file.Folder) && file.Mentions("TimeZones.Default")).Select(file => file.Path)];

        Assert.Empty(own);
    }

    [Fact]
    public void Folders_OnOneLevel_DoNotGoInCircles()
    {
        ILookup<string, string> uses = (from file in SourceCode.OfLibrary()
                                        from used in file.UsedFolders()
                                        where used != file.Folder && used != "Json"
                                        select (file.Folder, used)).Distinct().ToLookup(pair => pair.Folder, pair => pair.used);
        string[] circles = [.. uses.Select(folder => folder.Key).Where(folder => Reaches(uses, folder, folder, []))];

        Assert.Empty(circles);
    }

    private static bool Reaches(ILookup<string, string> uses, string from, string to, HashSet<string> seen) =>
        uses[from].Any(next => next == to || (seen.Add(next) && Reaches(uses, next, to, seen)));
}
