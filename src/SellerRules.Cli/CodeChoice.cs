using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Cli;

/// <summary>Chooses how a run makes conditions runnable: code takes longer to generate than closures to be put together, and pays only where many records are judged.</summary>
internal static class CodeChoice
{
    /// <summary>The most bytes of input, inclusive, on which closures are done first: a thousand orders or so.</summary>
    public const long FewBytes = 1 << 20;

    /// <summary>The way for inputs that are given as paths, or <c>-</c> for standard input. One whose length nobody knows before it is read may be long.</summary>
    public static CodeMaker For(IReadOnlyList<string> inputs)
    {
        long[] lengths = [.. inputs.Select(LengthOf)];
        return Array.TrueForAll(lengths, length => length > 0) && lengths.Sum() <= FewBytes ? new ClosureCode() : CodeMaker.OfHost;
    }

    /// <summary>0 for pipes, and where there is no file.</summary>
    private static long LengthOf(string path) => path != "-" && new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
