using System.Security.Cryptography;
using System.Text;

namespace SellerRules.Text;

/// <summary>Names a text by its content.</summary>
internal static class TextVersion
{
    /// <summary>
    /// <c>sha256:</c> and the hash, in lower-case hexadecimal digits, of the UTF-8 text without byte order mark, CRLF as LF:
    /// the same on every system that the file is checked out on.
    /// </summary>
    public static string Of(SourceFile file)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file.Text.Replace("\r\n", "\n", StringComparison.Ordinal));
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>The same, worked out when it is first asked for: most runs never do.</summary>
    public static Lazy<string> Lazily(SourceFile file) => new(() => Of(file));
}
