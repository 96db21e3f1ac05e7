namespace SellerRules.Tests.Architecture;

/// <summary>The public face changes only where somebody meant it to.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/SellerRules.Tests/Architecture/PublicApi.approved.txt";

    [Fact]
    public void PublicFace_OfTheLibrary_IsTheApprovedOne()
    {
        string actual = PublicApiText.Of(typeof(RuleEngine).Assembly);
        string approved = File.ReadAllText(RepositoryFolder.Of(Approved)).ReplaceLineEndings("\n");
        string received = Path.Combine(Path.GetTempPath(), "SellerRules.PublicApi.received.txt");
        if (actual != approved)
        {
            File.WriteAllText(received, actual);
        }

        Assert.True(actual == approved, $"The public face differs from {Approved}. If that is meant, copy {received} over it and have it reviewed.");
    }
}
