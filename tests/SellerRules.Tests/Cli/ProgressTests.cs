using System.Text;
using NodaTime;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(120_000, 3, 0.4, "120,000 subjects judged, 40,000 a second, 40 %, 5 s left …")]
    [InlineData(1_280, 10, 0.05, "1,280 subjects judged, 128 a second, 5 %, 3 min 10 s left …")]
    [InlineData(64, 100, 0.01, "64 subjects judged, 1 a second, 1 %, 2 h 45 min left …")]
    [InlineData(64, 1, 0.005, "64 subjects judged, 64 a second, 0 % …")]
    [InlineData(64, 1, null, "64 subjects judged, 64 a second …")]
    [InlineData(64, 2, 1.0, "64 subjects judged, 32 a second, 100 %, 0 s left …")]
    [InlineData(0, 2, 0.1, "nothing judged yet, 10 %, 18 s left …")]
    public void Words_OfWorkUnderWay_TellRateAndTimeLeft(int subjects, int seconds, double? share, string expected) =>
        Assert.Equal(expected, Progress.Words(subjects, Duration.FromSeconds(seconds), share));

    [Fact]
    public void Show_OnATerminal_WritesNowAndThenAndTakesItAway()
    {
        (StringWriter error, SteppingClock clock) = (new StringWriter(), new SteppingClock());
        Progress progress = new(Context(error, clock, isTerminal: true), () => 0.5);

        progress.Show(64);
        Assert.Equal("", error.ToString());
        clock.Now += Duration.FromSeconds(1);
        progress.Show(65);
        Assert.Equal("", error.ToString());
        progress.Show(128);
        progress.Show(192);
        progress.End();
        progress.End();

        Assert.Equal("\r128 subjects judged, 128 a second, 50 %, 1 s left …\u001b[K\r\u001b[K", error.ToString());
    }

    [Fact]
    public void Show_InAPipe_WritesNothing()
    {
        (StringWriter error, SteppingClock clock) = (new StringWriter(), new SteppingClock());
        Progress progress = new(Context(error, clock, isTerminal: false), () => 0.5);

        clock.Now += Duration.FromSeconds(10);
        progress.Show(64);
        progress.End();

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Show_WhereResultsGoToTheSameTerminal_WritesNothing()
    {
        (StringWriter error, SteppingClock clock) = (new StringWriter(), new SteppingClock());
        Progress progress = new(Context(error, clock, isTerminal: true), () => 0.5, isHidden: true);

        clock.Now += Duration.FromSeconds(10);
        progress.Show(64);
        progress.End();

        Assert.Equal("", error.ToString());
    }

    private static CommandContext Context(TextWriter error, IClock clock, bool isTerminal) => new()
    {
        Input = new MemoryStream(Encoding.UTF8.GetBytes("")),
        Output = new MemoryStream(),
        Error = error,
        Clock = clock,
        ErrorIsTerminal = isTerminal,
    };

    private sealed class SteppingClock : IClock
    {
        public Instant Now { get; set; } = Instant.FromUtc(2024, 4, 1, 0, 0);

        public Instant GetCurrentInstant() => Now;
    }
}
