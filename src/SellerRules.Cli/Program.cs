using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using SellerRules.Cli.Early;

namespace SellerRules.Cli;

/// <summary>The process: its streams, its clock and its signals. What the command does begins in <see cref="SellerRulesCommand"/>.</summary>
internal static class Program
{
    private const int PlainWidth = 80;

    // A run over a few facts allocates less than this, and ends before any of it would be worth collecting; a longer one collects from there on as always.
    private const long Uncollected = 32 * 1024 * 1024;

    private static async Task<int> Main(string[] arguments)
    {
        _ = GC.TryStartNoGCRegion(Uncollected);
        EarlyMethods.Begin(EarlyRules.Begin(arguments));
        using CancellationTokenSource interrupted = new();
        using PosixSignalRegistration onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // The first Ctrl-C ends the work in order; a second one ends the process at once.
            signal.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        });

        return await SellerRulesCommand.RunAsync(arguments, CreateContext(), interrupted.Token);
    }

    private static CommandContext CreateContext()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // The console there takes bytes for its old code page unless it is told; elsewhere UTF-8 is what terminals expect.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return NewContext();
    }

    private static CommandContext NewContext() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput.Open(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
        Clock = MachineClock(),
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        WantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Console.IsOutputRedirected || Console.WindowWidth < 1 ? PlainWidth : Console.WindowWidth,
    };

#pragma warning disable RS0030 // The one place that may read the machine's clock: it gives the default of --as-of.
    private static IClock MachineClock() => SystemClock.Instance;
#pragma warning restore RS0030
}
