using System.Text;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

/// <summary>JSON Lines go through: what is judged is written before the rest is read.</summary>
public sealed class StreamingTests
{
    private const int Lines = 5_000;

    private readonly string _rules = RepositoryFolder.Of("tests/SellerRules.Tests/Cli/Golden/rules");

    [Fact]
    public async Task Evaluate_JsonLines_WritesWhileItReads()
    {
        using LineSource input = new(Lines);
        using ProgressSink output = new(input);
        using StringWriter error = new();

        int status = await SellerRulesCommand.RunAsync(
            ["evaluate", "-", "--rules", _rules, "--as-of", "2024-03-31T12:00:00Z", "--format", "jsonl"],
            CommandRun.Context(input, output, error),
            TestContext.Current.CancellationToken);

        Assert.Equal(string.Empty, error.ToString());
        Assert.Equal(ExitStatus.Done, status);
        Assert.InRange(output.LinesReadAtFirstWrite, 1, Lines / 2);
        Assert.Equal(Lines, output.Subjects);
    }

    [Fact]
    public async Task Evaluate_InterruptedInTheMiddle_EndsWhatItWroteAndSaysThatItIsNotWhole()
    {
        using CancellationTokenSource interrupted = new();
        using LineSource input = new(Lines) { AtLine = line => { if (line == Lines / 2) { interrupted.Cancel(); } } };
        using MemoryStream output = new();
        using StringWriter error = new();

        int status = await SellerRulesCommand.RunAsync(
            ["evaluate", "-", "--rules", _rules, "--as-of", "2024-03-31T12:00:00Z", "--format", "jsonl"],
            CommandRun.Context(input, output, error),
            interrupted.Token);
        string last = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n')[^1];

        Assert.Equal(ExitStatus.Interrupted, status);
        Assert.Contains("\"type\":\"end\"", last, StringComparison.Ordinal);
        Assert.Contains("\"complete\":false", last, StringComparison.Ordinal);
        Assert.Matches("interrupted after [1-9][0-9]* subjects", error.ToString());
    }

    /// <summary>Facts made line by line, as they are asked for.</summary>
    private sealed class LineSource(int lines) : MemoryStream
    {
        private ReadOnlyMemory<byte> _rest;

        public int LinesRead { get; private set; }

        public Action<int>? AtLine { get; init; }

        public override int Read(Span<byte> buffer)
        {
            if (_rest.Length == 0 && LinesRead < lines)
            {
                LinesRead++;
                AtLine?.Invoke(LinesRead);
                string line = $$"""{ "orders": [ { "id": "A-{{LinesRead}}", "createdAt": "2024-03-31T06:00:00Z", "preSale": false, "parcels": [] } ] }""";
                _rest = Encoding.UTF8.GetBytes(line + "\n");
            }

            int count = Math.Min(buffer.Length, _rest.Length);
            _rest.Span[..count].CopyTo(buffer);
            _rest = _rest[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }
    }

    /// <summary>Counts what comes out, and how far the input was when it began to.</summary>
    private sealed class ProgressSink(LineSource input) : MemoryStream
    {
        private const string SubjectLine = "{\"type\":\"subject\"";

        public int LinesReadAtFirstWrite { get; private set; }

        public int Subjects => Encoding.UTF8.GetString(ToArray()).Split('\n').Count(line => line.StartsWith(SubjectLine, StringComparison.Ordinal));

        // A stream derived from MemoryStream gets every write through this one.
        public override void Write(byte[] buffer, int offset, int count)
        {
            LinesReadAtFirstWrite = LinesReadAtFirstWrite == 0 ? input.LinesRead : LinesReadAtFirstWrite;
            base.Write(buffer, offset, count);
        }
    }
}
