using SellerRules.Cli;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Docs;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Catalogue_AsWritten_IsWhatTheCommandSaysOfTheShippedRules()
    {
        CommandRun run = await CommandRun.Of("list", RepositoryFolder.Of("rules"), "--by", "clause", "--format", "markdown");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.True(
            RepositoryFolder.Read("docs/catalogue.md").ReplaceLineEndings("\n") == run.Output,
            "docs/catalogue.md is not what `sellerrules list rules --by clause --format markdown` prints; run `bash eng/update-goldens.sh`");
    }
}
