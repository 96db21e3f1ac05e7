using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.References;

public sealed class VocabulariesTests
{
    [Fact]
    public void Find_EveryVocabularyOfAFact_IsShipped() =>
        Assert.All(
            FactTypes.Standard.All.SelectMany(t => t.Properties).Where(p => p.Vocabulary is not null),
            p => Assert.NotNull(Vocabularies.Shipped.Find(p.Vocabulary!)));

    [Fact]
    public void Find_EachShipped_HasTitlesInBothLanguages() =>
        Assert.All(
            Vocabularies.Shipped.All.SelectMany(n => Vocabularies.Shipped.Find(n)!.Entries),
            e => Assert.True(e.Title.GetValueOrDefault("en") is { Length: > 0 } && e.Title.GetValueOrDefault("zh-CN") is { Length: > 0 }, e.Id));

    [Fact]
    public void Find_UnknownName_IsNull() => Assert.Null(Vocabularies.Shipped.Find("colours"));

    [Theory]
    [InlineData("markets", "ES", "ES")]
    [InlineData("markets", "es", "ES")]
    [InlineData("markets", "United States", "US")]
    [InlineData("markets", "UK", "GB")]
    [InlineData("markets", "Korea (South)", "KR")]
    [InlineData("markets", "Northern Ireland", "XI")]
    [InlineData("carriers", "Seller Shpping", "SELLER_SHIPPING")]
    [InlineData("carriers", "FedEx Ground", "FEDEX_GROUND")]
    [InlineData("categories", "39", "electronics/lighting")]
    [InlineData("certificate-kinds", "rohs", "RoHS")]
    public void TryResolve_IdOrAlias_GivesTheWord(string vocabulary, string word, string expected)
    {
        Assert.True(Vocabularies.Shipped.Find(vocabulary)!.TryResolve(word, out string canonical));
        Assert.Equal(expected, canonical);
    }

    [Fact]
    public void TryResolve_UnknownWord_IsFalse() => Assert.False(Vocabularies.Shipped.Find("markets")!.TryResolve("Spian", out _));

    [Theory]
    [InlineData("markets", "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK US CN")]
    [InlineData("categories", "electronics electronics/lighting/led electronics/phones electronics/phone-accessories electronics/audio electronics/batteries electronics/laptops beauty beauty/skin-care beauty/make-up beauty/fragrance apparel apparel/wedding-dresses jewellery home-garden toys medical machinery protective-equipment automotive pets food")]
    [InlineData("certificate-kinds", "CE UKCA UKNI CPNP SCPN RoHS WEEE EPREL LUCID BATTERY FCC")]
    [InlineData("carriers", "CAINIAO_STANDARD CAINIAO_FULFILLMENT_STD AE_US_SAVER USPS SELLER_SHIPPING")]
    [InlineData("refund-responses", "agree partial refuse")]
    public void Words_OfEachVocabulary_HoldTheFloor(string vocabulary, string floor) =>
        Assert.Subset(Vocabularies.Shipped.Find(vocabulary)!.Words.ToHashSet(), floor.Split(' ').ToHashSet());

    [Theory]
    [InlineData("2020-12-31", 28, true)]
    [InlineData("2021-01-01", 27, false)]
    [InlineData("2013-06-30", 27, true)]
    public void Group_EuropeanUnion_HasItsMembersOfTheDate(string date, int members, bool britain)
    {
        IReadOnlyList<string> eu = Vocabularies.Shipped.Find("markets")!.Group("EU")!.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        Assert.Equal(members, eu.Count);
        Assert.Equal(britain, eu.Contains("GB"));
    }

    [Fact]
    public void Read_FileWithProblems_ReportsEach()
    {
        const string text = """
            { "formatVersion": 1, "vocabulary": "reference/x", "title": {}, "entires": [],
              "entries": [ { "id": "a", "aliases": ["b"], "title": {} }, { "id": "B", "aliases": [] } ],
              "groups": [ { "id": "G", "title": {}, "members": [ { "market": "c", "from": "2020-13-01" } ] } ] }
            """;
        DiagnosticBag bag = new();

        Assert.Null(VocabularyReader.Read(new SourceFile("x.json", text), bag));
        Assert.Equal(
            ["1:65 SR0602", "2:62 SR0601", "2:70 SR0605", "3:66 SR0608", "3:79 SR0606"],
            bag.ToSorted().Select(d => $"{d.Line}:{d.Column} {d.Code}"));
        Assert.Equal("did you mean `entries`?", bag.ToSorted()[0].Help);
    }

    [Fact]
    public void Read_LaterFormat_SaysSoAndNoMore()
    {
        DiagnosticBag bag = new();

        Assert.Null(VocabularyReader.Read(new SourceFile("x.json", """{ "formatVersion": 2, "words": {} }"""), bag));
        Assert.Contains(bag.ToSorted(), d => d.Code == "SR0109");
    }
}
