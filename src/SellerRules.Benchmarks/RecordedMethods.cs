using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using NodaTime;
using SellerRules.Cli;
using SellerRules.Cli.Early;

namespace SellerRules.Benchmarks;

/// <summary>
/// Writes the methods that the JIT compiles while the command runs, and if wanted those that are looked up among what was compiled ahead, in the order in which the run comes to them: the lists that
/// <see cref="EarlyMethods"/> prepares.
/// </summary>
internal sealed class RecordedMethods : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;
    private const EventKeywords Lookups = (EventKeywords)0x20_0000_0000;

    // The runtime hands events over on a thread of its own, some time after they happened.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    // Not fields of the listener: its base class already calls it before they would be set.
    private static readonly ConcurrentQueue<nint> Begun = new();
    private static EventKeywords _asked = Jit;

    /// <summary>Runs the command with arguments, and writes the list.</summary>
    public static async Task WriteAsync(string path, IReadOnlyList<string> arguments, bool withLookups)
    {
        _asked = withLookups ? Jit | Lookups : Jit;
        CommandContext context = new() { Input = Stream.Null, Output = new MemoryStream(), Error = Console.Error, Clock = new LeapDay() };
        using (RecordedMethods listener = new())
        {
            _ = EarlyRules.Begin(arguments);
            if (await SellerRulesCommand.RunAsync(arguments, context, CancellationToken.None) is not 0 and var status)
            {
                throw new InvalidOperationException($"The command ended with {status}.");
            }

            await Task.Delay(Delay);
        }

        await File.WriteAllTextAsync(path, string.Concat(MethodLines.Of(Begun).Select(line => line + "\n")));
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, _asked);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName is "MethodJittingStarted_V1" or "R2RGetEntryPoint")
        {
            Begun.Enqueue((nint)(ulong)eventData.Payload![eventData.PayloadNames!.IndexOf("MethodID")]!);
        }
    }

    private sealed class LeapDay : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2024, 2, 29, 0, 0);
    }
}
