using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Cli.Output;

/// <summary>The reference files that are embedded in the library, by name and hash. Only hashed, not parsed: a report names them all.</summary>
internal static class ShippedReferences
{
    private const string Folder = "rules/reference/";
    private const string CalendarFolder = Folder + "calendars/";
    private const string Ending = ".json";

    /// <summary>The working-day calendars, such as <c>cn</c>, by name.</summary>
    public static IReadOnlyList<VersionedName> Calendars { get; } = [.. Below(CalendarFolder).Select(path => Hashed(path, path[CalendarFolder.Length..^Ending.Length]))];

    /// <summary>The vocabularies, such as <c>reference/carriers</c>, by name.</summary>
    public static IReadOnlyList<VersionedName> References { get; } =
        [.. Below(Folder).Where(path => !path.StartsWith(CalendarFolder, StringComparison.Ordinal)).Select(path => Hashed(path, path["rules/".Length..^Ending.Length]))];

    private static IEnumerable<string> Below(string folder) =>
        typeof(RuleEngine).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static VersionedName Hashed(string path, string name) => new(name, TextVersion.Of(ShippedFiles.TextOf(path)));
}
