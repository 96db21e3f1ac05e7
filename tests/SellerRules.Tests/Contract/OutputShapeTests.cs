using System.Text.Json;
using SellerRules.Cli;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Contract;

/// <summary>The members of JSON output, by name and in order: scripts depend on them.</summary>
public sealed class OutputShapeTests : IDisposable
{
    private const string AsOf = "2024-03-29T12:00:00Z";
    private const string Unreadable = """{ "orders": [ { "id": "B-1", "createdAt": "soon" } ] }""";

    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Evaluate_Json_HasTheContractsMembersInOrder()
    {
        JsonElement report = await Json(_folder.Write("facts.json", ContractFolder.Facts), _folder.Write("more.json", Unreadable));

        Assert.Equal(
            ["formatVersion", "asOf", "engine", "tzdb", "ruleSets", "calendars", "references", "facts", "subjects", "ledgers", "rejected", "summary", "nextChange"],
            Names(report));
        Assert.Equal(["id", "version"], Names(report.GetProperty("ruleSets")[0]));
        JsonElement subject = report.GetProperty("subjects")[0];
        Assert.Equal(["subject", "id", "store", "nextChange", "findings"], Names(subject));
        JsonElement finding = subject.GetProperty("findings")[0];
        Assert.Equal(
            ["rule", "kind", "title", "status", "severity", "duty", "from", "due", "done", "occurredAt", "value", "band", "unknown", "points", "action", "message", "clause", "source", "notes"],
            Names(finding));
        Assert.Equal(["document", "clause", "url"], Names(finding.GetProperty("source")));
        Assert.Equal(["file", "line", "column", "code", "subject", "reason"], Names(report.GetProperty("rejected")[0]));
        Assert.Equal(["breached"], Names(report.GetProperty("summary")));
    }

    [Fact]
    public async Task Evaluate_JsonOfABreach_HasTheContractsValues()
    {
        JsonElement report = await Json(_folder.Write("facts.json", ContractFolder.Facts));

        JsonElement finding = report.GetProperty("subjects")[0].GetProperty("findings")[0];
        Assert.Equal(
            """
            {"rule":"aliexpress/shipping/confirm-shipment","kind":"deadline","title":"Confirm shipment in time","status":"breached","severity":"warning","duty":"seller","from":"2024-03-29T07:00:00Z","due":"2024-03-29T11:00:00Z","done":null,"occurredAt":"2024-03-29T11:00:00Z","value":null,"band":null,"unknown":[],"points":12.5,"action":"late-shipment-warning","message":"Confirm shipment by 2024-03-29 04:00 -07:00.","clause":"T1","source":{"document":"速卖通交易管理","clause":"T1","url":null},"notes":[]}
            """,
            OneLine(finding));
        Assert.Equal(
            """
            {"store":"s-1","accounts":{"aliexpress/shipping#transaction":{"balance":12.5,"nextExpiry":"2025-03-29T11:00:00Z","headroom":35.5,"undecided":0,"entries":[{"rule":"aliexpress/shipping/confirm-shipment","id":"A-1","occurredAt":"2024-03-29T11:00:00Z","points":12.5,"expires":"2025-03-29T11:00:00Z"}],"actions":[{"name":"freeze","begin":"2024-03-29T11:00:00Z","end":"2024-04-05T11:00:00Z"}]}}}
            """,
            OneLine(report.GetProperty("ledgers")[0]));
        Assert.Equal("""{"breached":1}""", OneLine(report.GetProperty("summary")));
        Assert.Equal("2024-04-05T11:00:00Z", report.GetProperty("nextChange").GetString());
        Assert.Equal(AsOf, report.GetProperty("asOf").GetString());
        Assert.StartsWith("sha256:", report.GetProperty("facts").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_RepeatedLocalTime_HasTheContractsNote()
    {
        const string repeated = """
            { "zone": "America/Los_Angeles", "store": { "id": "s-1" }, "orders": [ { "id": "A-1", "preSale": false, "createdAt": "2024-11-03T01:30:00" } ] }
            """;

        JsonElement report = await Json(_folder.Write("facts.json", repeated));

        JsonElement note = report.GetProperty("subjects")[0].GetProperty("findings")[0].GetProperty("notes")[0];
        Assert.Equal(["code", "fact", "text", "candidates"], Names(note));
        Assert.Equal("repeated-local-time", note.GetProperty("code").GetString());
        Assert.Equal("order.createdAt", note.GetProperty("fact").GetString());
        Assert.Equal("""["2024-11-03T08:30:00Z","2024-11-03T09:30:00Z"]""", OneLine(note.GetProperty("candidates")));
    }

    [Fact]
    public async Task Evaluate_JsonLines_SaysTheTypeFirstAndInTheContractsOrder()
    {
        CommandRun run = await Evaluate("jsonl", _folder.Write("facts.json", ContractFolder.Facts), _folder.Write("more.json", Unreadable));

        JsonElement[] lines = [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["head", "subject", "rejected", "ledger", "end"], lines.Select(line => line.GetProperty("type").GetString()));
        Assert.Equal(["type", "formatVersion", "asOf", "engine", "tzdb", "ruleSets", "calendars", "references"], Names(lines[0]));
        Assert.Equal(["type", "subject", "id", "store", "nextChange", "findings"], Names(lines[1]));
        Assert.Equal(["type", "file", "line", "column", "code", "subject", "reason"], Names(lines[2]));
        Assert.Equal(["type", "store", "accounts"], Names(lines[3]));
        Assert.Equal(["type", "summary", "nextChange", "facts", "complete"], Names(lines[4]));
        Assert.True(lines[4].GetProperty("complete").GetBoolean());
    }

    [Theory]
    [InlineData("met", 0)]
    [InlineData("met,breached", 1)]
    public async Task Evaluate_Only_HidesAndDoesntUncount(string only, int subjects)
    {
        CommandRun run = await CommandRun.Of(
            "evaluate", _folder.Write("facts.json", ContractFolder.Facts), "--rules", Rules(), "--as-of", AsOf, "--format", "json", "--only", only, "--fail-on", "breached");

        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(ExitStatus.StatusOccurred, run.Status);
        Assert.Equal(subjects, report.GetProperty("subjects").GetArrayLength());
        Assert.Equal("""{"breached":1}""", OneLine(report.GetProperty("summary")));
        Assert.Equal("2024-04-05T11:00:00Z", report.GetProperty("nextChange").GetString());
    }

    [Fact]
    public async Task Evaluate_LanguageAndZone_ChangeTextsAlone()
    {
        string facts = _folder.Write("facts.json", ContractFolder.Facts);

        CommandRun run = await CommandRun.Of(
            "evaluate", facts, "--rules", Rules(), "--as-of", AsOf, "--format", "json", "--lang", "zh-CN", "--display-zone", "Asia/Shanghai");

        JsonElement finding = JsonDocument.Parse(run.Output).RootElement.GetProperty("subjects")[0].GetProperty("findings")[0];
        Assert.Equal("按时确认发货", finding.GetProperty("title").GetString());
        Assert.Equal("请在 2024-03-29 19:00 +08:00 前确认发货。", finding.GetProperty("message").GetString());
        Assert.Equal("2024-03-29T11:00:00Z", finding.GetProperty("due").GetString());
    }

    private string Rules() => _folder.Write("shipping.json", ContractFolder.Shipping);

    private Task<CommandRun> Evaluate(string format, params string[] facts) =>
        CommandRun.Of(["evaluate", .. facts, "--rules", Rules(), "--as-of", AsOf, "--format", format]);

    private async Task<JsonElement> Json(params string[] facts)
    {
        CommandRun run = await Evaluate("json", facts);
        Assert.Equal(ExitStatus.Done, run.Status);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string OneLine(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
