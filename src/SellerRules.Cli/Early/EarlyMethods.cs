using System.Runtime;

namespace SellerRules.Cli.Early;

/// <summary>
/// Has the methods that judging by the shipped rules comes to compiled on another core, before they are called: a run over a few facts is mostly the JIT's work, and from the moment when the rules
/// are loaded one thread's. Nothing is run for it. The list is recorded by <c>eng/record-methods.sh</c>; what it lacks is compiled when it is called, as ever.
/// </summary>
internal static class EarlyMethods
{
    private const string List = "early-methods.txt";

    /// <summary>Begins where there is a core for it and arguments look as if the shipped rule sets were needed. The process doesn't wait for it.</summary>
    public static void Begin(IReadOnlyList<string> arguments)
    {
        if (Environment.ProcessorCount > 1 && EarlyRules.AreNeeded(arguments))
        {
            new Thread(PrepareIfCompiledHere) { IsBackground = true }.Start();
        }
    }

    /// <summary>Prepares what the list names, and gives the lines that name something that isn't there or can't be prepared.</summary>
    public static IReadOnlyList<string> Prepare()
    {
        List<string> left = [];
        MethodPreparation preparation = new();
        using StreamReader lines = new(typeof(EarlyMethods).Assembly.GetManifestResourceStream(List)!);
        while (lines.ReadLine() is { } line)
        {
            if (!preparation.TryPrepare(MethodLine.Read(line)))
            {
                left.Add(line);
            }
        }

        return left;
    }

    private static void PrepareIfCompiledHere()
    {
        // Where this method didn't have to be compiled for its thread to begin, our code was compiled ahead, and finding the few that are left takes as long as compiling them.
        if (JitInfo.GetCompiledMethodCount(currentThread: true) > 0)
        {
            _ = Prepare();
        }
    }
}
