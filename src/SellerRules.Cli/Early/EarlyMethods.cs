using System.Runtime;

namespace SellerRules.Cli.Early;

/// <summary>
/// Has the methods that judging by the shipped rules comes to made ready on another core, before they are called: a run over a few facts is mostly the runtime's work, and from the moment when the
/// rules are loaded one thread's. Nothing is run for it. The lists are recorded by <c>eng/record-methods.sh</c>; what they lack is made ready when it is called, as ever.
/// </summary>
internal static class EarlyMethods
{
    /// <summary>The list of what the JIT compiles in such a run where nothing was compiled ahead.</summary>
    public const string Portable = "early-methods.txt";

    /// <summary>The list of what such a run looks up among what was compiled ahead, and of what is left to the JIT.</summary>
    public const string Ahead = "early-lookups.txt";

    /// <summary>Begins where there is a core for it and the shipped rule sets are being loaded. The process doesn't wait for it.</summary>
    /// <param name="references">The task that loads what rule sets and facts lean on; null where they aren't loaded.</param>
    public static void Begin(Task? references)
    {
        if (Environment.ProcessorCount > 1 && references is not null)
        {
            new Thread(() => PrepareFor(references)) { IsBackground = true }.Start();
        }
    }

    /// <summary>Prepares what a list names, and gives the lines that name something that isn't there or can't be prepared.</summary>
    public static IReadOnlyList<string> Prepare(string list)
    {
        List<string> left = [];
        MethodPreparation preparation = new();
        using StreamReader lines = new(typeof(EarlyMethods).Assembly.GetManifestResourceStream(list)!);
        while (lines.ReadLine() is { } line)
        {
            if (!preparation.TryPrepare(MethodLine.Read(line)))
            {
                left.Add(line);
            }
        }

        return left;
    }

    private static void PrepareFor(Task references)
    {
        // Where this method didn't have to be compiled for its thread to begin, our code was compiled ahead.
        if (JitInfo.GetCompiledMethodCount(currentThread: true) > 0)
        {
            _ = Prepare(Portable);
            return;
        }

        // Rules are waited for, and facts: so it is the turn of this when the pool comes to what was asked of it behind them.
        references.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.PreferFairness, TaskScheduler.Default).Wait();
        _ = Prepare(Ahead);
    }
}
