namespace SellerRules.Tests.Architecture;

/// <summary>The public face changes only where somebody meant it to.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/SellerRules.Tests/Architecture/PublicApi.approved.txt";
    private const string Received = "artifacts/PublicApi.received.txt";

    [Fact]
    public void PublicFace_OfTheLibrary_IsTheApprovedOne()
    {
        string actual = PublicApiText.Of(typeof(RuleEngine).Assembly);
        string approved = File.ReadAllText(RepositoryFolder.Of(Approved)).ReplaceLineEndings("\n");
        Directory.CreateDirectory(RepositoryFolder.Of("artifacts"));
        File.WriteAllText(RepositoryFolder.Of(Received), actual);

        Assert.True(actual == approved, $"The public face differs from {Approved}. If that is meant, copy {Received} over it and have it reviewed.");
    }
}
