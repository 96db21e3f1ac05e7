using System.Reflection;
using System.Xml.Linq;

namespace SellerRules.Tests.Packaging;

/// <summary>What the library says to a trimmer: it reads its records by the names of their properties, so all of it has to stay.</summary>
public sealed class TrimmingTests
{
    [Fact]
    public void Library_TellsTheTrimmerToKeepItWhole()
    {
        Assembly library = typeof(RuleEngine).Assembly;
        using Stream? told = library.GetManifestResourceStream("ILLink.Descriptors.xml");

        XElement kept = Assert.Single(XDocument.Load(told!).Root!.Elements("assembly"));

        Assert.Equal(library.GetName().Name, kept.Attribute("fullname")?.Value);
        Assert.Equal("all", kept.Attribute("preserve")?.Value);
    }
}
