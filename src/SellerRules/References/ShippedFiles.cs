using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>The files that are embedded in the library, such as <c>rules/reference/markets.json</c>. They are part of it, so a problem in one is a defect of ours.</summary>
internal static class ShippedFiles
{
    /// <summary>Reads a reference file.</summary>
    /// <exception cref="InvalidOperationException">The file is missing or has a problem.</exception>
    public static T Read<T>(string path, Func<SourceFile, DiagnosticBag, T?> read)
        where T : class
    {
        DiagnosticBag bag = new();
        return read(TextOf(path), bag) ?? throw new InvalidOperationException($"The library's file {path} can't be read: {string.Join("; ", bag.ToSorted())}");
    }

    /// <summary>A file's text.</summary>
    /// <exception cref="InvalidOperationException">The file is missing.</exception>
    public static SourceFile TextOf(string path)
    {
        using Stream stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The library lacks its file {path}.");
        using StreamReader text = new(stream);
        return new SourceFile(path, text.ReadToEnd()) { IsShipped = true };
    }
}
