using System.Text;
using NodaTime;
using NodaTime.Text;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

/// <summary>One run of the command inside the test: what it printed and how it ended.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    /// <summary>What the command takes for now.</summary>
    public static readonly Instant Now = InstantPattern.ExtendedIso.Parse("2024-03-31T12:00:00Z").Value;

    public static Task<CommandRun> Of(params string[] arguments) => With(string.Empty, arguments);

    public static async Task<CommandRun> With(string input, params string[] arguments)
    {
        using MemoryStream output = new();
        int status;
        StringWriter error = new() { NewLine = "\n" };
        using (MemoryStream stdin = new(Encoding.UTF8.GetBytes(input)))
        {
            status = await SellerRulesCommand.RunAsync(arguments, Context(stdin, output, error), TestContext.Current.CancellationToken);
        }

        return new CommandRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static CommandContext Context(Stream input, Stream output, TextWriter error) => new()
    {
        Input = input,
        Output = output,
        Error = error,
        Clock = new FixedClock(Now),
    };

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
