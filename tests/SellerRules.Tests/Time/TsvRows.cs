namespace SellerRules.Tests.Time;

/// <summary>Rows of a table with a head, as values by column.</summary>
internal static class TsvRows
{
    public const string Fixtures = "tests/SellerRules.Tests/Time/Fixtures/";

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] head = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => head.Zip(line.Split('\t')).ToDictionary(p => p.First, p => p.Second))];
    }
}
