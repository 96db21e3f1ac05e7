using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

/// <summary>CSV exports go through like JSON Lines, once what they know has been found out.</summary>
public sealed class CsvStreamingTests : IDisposable
{
    private const string Header = "订单号,订单状态,下单时间,付款时间,订单金额,商品编码,数量,收货国家,确认收货时间,有售后\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-csv-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Evaluate_FileAndStandardInput_SayTheSame()
    {
        string text = Export(3_000);
        string path = Path.Combine(_folder, "export.csv");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

        (int fileStatus, string ofFile, _) = await EvaluateAsync(path, Stream.Null);
        (int pipeStatus, string ofPipe, _) = await EvaluateAsync("-", new Pipe(Encoding.UTF8.GetBytes(text)));

        Assert.Equal((ExitStatus.Done, ExitStatus.Done), (fileStatus, pipeStatus));
        Assert.Equal(3_000, ofFile.Split('\n').Count(line => line.StartsWith("{\"type\":\"subject\",\"subject\":\"order\"", StringComparison.Ordinal)));
        Assert.Contains("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), ofFile, StringComparison.Ordinal);
        Assert.Equal(ofFile, ofPipe);
    }

    [Fact]
    public async Task Evaluate_FileThatChangesBehindTheFirstReading_EndsWithAClearError()
    {
        string path = Path.Combine(_folder, "export.csv");
        await File.WriteAllTextAsync(path, Export(60_000), TestContext.Current.CancellationToken);
        bool isChanged = false;

        (int status, string output, string error) = await EvaluateAsync(path, Stream.Null, () =>
        {
            if (!isChanged)
            {
                isChanged = true;
                Spoil(path);
            }
        });

        Assert.True(isChanged);
        Assert.Equal(ExitStatus.Unusable, status);
        Assert.Contains("changed while it was read", error, StringComparison.Ordinal);
        Assert.Contains("\"complete\":false", output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_InterruptedWhileItLooksThrough_SaysThatNothingWasJudged()
    {
        using CancellationTokenSource interrupted = new();
        using Pipe input = new(Encoding.UTF8.GetBytes(Export(10))) { AtEnd = interrupted.Cancel };
        using MemoryStream output = new();
        using StringWriter error = new();

        int status = await SellerRulesCommand.RunAsync(Arguments("-"), CommandRun.Context(input, output, error), interrupted.Token);

        Assert.Equal(ExitStatus.Interrupted, status);
        Assert.Contains("interrupted after 0 subjects", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"complete\":false", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static string Export(int orders) =>
        Header + string.Concat(Enumerable.Range(0, orders).Select(i => string.Create(CultureInfo.InvariantCulture, $"A{i},等待卖家发货,03/{1 + (i % 28):D2}/2024 10:00,,CN￥ 1.00,S{i % 7},1,Spain,,0\n")));

    // As long as before: only the bytes tell.
    private static void Spoil(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = file.Length - 3;
        file.WriteByte((byte)'1');
    }

    private static string[] Arguments(string path) =>
        ["evaluate", path, "--rules", RepositoryFolder.Of("tests/SellerRules.Tests/Cli/Golden/rules"), "--as-of", "2024-03-31T12:00:00Z", "--format", "jsonl"];

    private static async Task<(int Status, string Output, string Error)> EvaluateAsync(string path, Stream input, Action? atFirstWrite = null)
    {
        using WatchedOutput output = new(atFirstWrite);
        using StringWriter error = new();
        int status = await SellerRulesCommand.RunAsync(Arguments(path), CommandRun.Context(input, output, error), TestContext.Current.CancellationToken);
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class WatchedOutput(Action? atWrite) : MemoryStream
    {
        // A stream derived from MemoryStream gets every write through this one.
        public override void Write(byte[] buffer, int offset, int count)
        {
            atWrite?.Invoke();
            base.Write(buffer, offset, count);
        }
    }
}
