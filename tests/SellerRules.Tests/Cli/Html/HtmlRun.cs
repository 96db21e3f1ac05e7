using System.Xml;
using System.Xml.Linq;

namespace SellerRules.Tests.Cli.Html;

/// <summary>Pages that the command writes, as text and as XML.</summary>
internal static class HtmlRun
{
    public const string AsOf = "2024-03-31T12:00:00Z";

    public static string Facts { get; } = RepositoryFolder.Read("tests/SellerRules.Tests/Cli/Html/Sample/facts.json");

    public static string Rules { get; } = RepositoryFolder.Of("tests/SellerRules.Tests/Cli/Html/Sample/rules.json");

    /// <summary>The page of the sample beside the tests.</summary>
    public static async Task<string> SampleAsync(params string[] options) => await OfAsync(Facts, ["--rules", Rules, .. options]);

    /// <summary>The page of some facts.</summary>
    public static async Task<string> OfAsync(string facts, params string[] options) =>
        (await CommandRun.With(facts, ["evaluate", "-", "--as-of", AsOf, "--format", "html", .. options])).Output;

    /// <summary>Reads a page as XML, which forgives nothing.</summary>
    public static XElement Parse(string page)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
