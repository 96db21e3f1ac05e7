using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>The reference files that are embedded in the library.</summary>
internal static class ShippedFiles
{
    /// <summary>Reads one, such as <c>rules/reference/markets.json</c>; it is part of the library, so a problem in it is a defect of ours.</summary>
    /// <exception cref="InvalidOperationException">The file is missing or has a problem.</exception>
    public static T Read<T>(string path, Func<SourceFile, DiagnosticBag, T?> read)
        where T : class
    {
        DiagnosticBag bag = new();
        using Stream stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The library lacks its file {path}.");
        T? value = SourceFileReader.Read(path, stream, bag) is { } file ? read(file, bag) : null;
        return value ?? throw new InvalidOperationException($"The library's file {path} can't be read: {string.Join("; ", bag.ToSorted())}");
    }

}
