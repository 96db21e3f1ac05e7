using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("unknown option `--as-off`; did you mean `--as-of`?", "evaluate", "--as-off", "2024-03-29T12:00:00Z")]
    [InlineData("unknown option `--as-off`; did you mean `--as-of`?", "evaluate", "x.json", "--as-off=2024-03-29T12:00:00Z")]
    [InlineData("unknown option `--strict`; allowed are `--format`, `--help`, `--tzdb`.", "check", "rules", "--strict")]
    [InlineData("unknown option `-x`", "evaluate", "-x")]
    [InlineData("unknown verb `evalute`; did you mean `evaluate`?", "evalute", "x.json")]
    [InlineData("say what to do: `evaluate`, `explain`, `verify`, `check`, `test`, `list`.")]
    [InlineData("`FACTS` is missing; write for example `sellerrules evaluate samples/orders.json`.", "evaluate")]
    [InlineData("`PATH` is missing; write for example `sellerrules check rules`.", "check")]
    [InlineData("`PATH` is missing; write for example `sellerrules test rules`.", "test")]
    [InlineData("Required argument missing for option: `--rules`.", "evaluate", "x.json", "--rules")]
    [InlineData("Option `--as-of` expects a single argument but 2 were provided.", "evaluate", "x.json", "--as-of", "2024-03-29T12:00:00Z", "--as-of", "2024-03-29T12:00:00Z")]
    [InlineData("`--as-of`: `2024-03-29` is a date, not an instant; write `2024-03-29T00:00:00Z` for its beginning in UTC.", "evaluate", "x.json", "--as-of", "2024-03-29")]
    [InlineData("`--as-of`: `2024-03-29T12:00:00` has no offset; write `2024-03-29T12:00:00Z` for UTC", "evaluate", "x.json", "--as-of", "2024-03-29T12:00:00")]
    [InlineData("`--as-of`: `yesterday` is not an instant; write one such as `2024-03-29T12:00:00Z`.", "evaluate", "x.json", "--as-of", "yesterday")]
    [InlineData("`--zone`: `Europe/Madird` is not an IANA time zone; did you mean `Europe/Madrid`?", "evaluate", "x.json", "--zone", "Europe/Madird")]
    [InlineData("`--zone`: `UTC+8` is not an IANA time zone; write the offset as `+08:00`.", "evaluate", "x.json", "--zone", "UTC+8")]
    [InlineData("`--zone`: `order.payedAt` is no fact: did you mean `order.paidAt`?", "evaluate", "x.json", "--zone", "order.payedAt=Asia/Shanghai")]
    [InlineData("`--zone`: `order.total` is no instant, so it has no zone: instants there are `order.createdAt`", "evaluate", "x.json", "--zone", "order.total=UTC")]
    [InlineData("`--zone`: `sku.lastSoldAt` is always worked out", "evaluate", "x.json", "--zone", "sku.lastSoldAt=UTC")]
    [InlineData("`--zone`: `Asia/Shangai` is not an IANA time zone; did you mean `Asia/Shanghai`?", "evaluate", "x.json", "--zone", "order.paidAt=Asia/Shangai")]
    [InlineData("`--zone`: the zone of all times is given twice; say it once, and `PATH=ZONE` for single facts", "evaluate", "x.json", "--zone", "UTC", "--zone", "Asia/Shanghai")]
    [InlineData("`--zone`: the zone of `order.paidAt` is given twice; say it once.", "evaluate", "x.json", "--zone", "order.paidAt=UTC", "--zone", "order.paidAt=Asia/Shanghai")]
    [InlineData("`--display-zone`: `UTC+8` is not an IANA time zone", "evaluate", "x.json", "--display-zone", "UTC+8")]
    [InlineData("`--only`: `breeched` is not known; did you mean `breached`?", "evaluate", "x.json", "--only", "met,breeched")]
    [InlineData("`--only`: `rejected` is not known", "evaluate", "x.json", "--only", "rejected")]
    [InlineData("`--fail-on`: `late` is not known", "evaluate", "x.json", "--fail-on", "late")]
    [InlineData("`--format`: `jason` is not known; did you mean `json`? allowed are `table`, `json`, `jsonl`, `html`.", "evaluate", "x.json", "--format", "jason")]
    [InlineData("`--lang`: `fr` is not known", "evaluate", "x.json", "--lang", "fr")]
    [InlineData("`--by`: `clauses` is not known; did you mean `clause`? allowed are `ruleset`, `clause`.", "list", "--by", "clauses")]
    [InlineData("`--format`: `md` is not known; allowed are `table`, `markdown`.", "list", "--format", "md")]
    [InlineData("`--assume`: `order.preSale` is not of the form PATH=VALUE", "evaluate", "x.json", "--assume", "order.preSale")]
    public async Task Run_UnusableArguments_SaysWhatToWriteAndEndsWith1(string expected, params string[] arguments)
    {
        CommandRun run = await CommandRun.Of(arguments);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("--version")]
    public async Task Run_AsksForHelpOrVersion_PrintsItAndEndsWith0(params string[] arguments)
    {
        CommandRun run = await CommandRun.Of(arguments);

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }
}
