using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Reads the bytes of a file as text; whatever is wrong with them is a diagnostic, never an exception.</summary>
internal static class SourceFileReader
{
    /// <summary>The largest rule file, in bytes (inclusive).</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file; null with a diagnostic where that isn't possible.</summary>
    public static SourceFile? Read(string path, DiagnosticBag bag, int maxBytes = MaxBytes)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(path, stream, bag, maxBytes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.ReportNotFound(path, null);
        }
        catch (UnauthorizedAccessException)
        {
            bag.ReportUnreadable(path, Directory.Exists(path) ? "it is a folder" : "access is denied");
        }
        catch (IOException e)
        {
            bag.ReportUnreadable(path, e.Message);
        }

        return null;
    }

    /// <summary>Reads a stream to its end, but not beyond <paramref name="maxBytes"/>.</summary>
    public static SourceFile? Read(string path, Stream stream, DiagnosticBag bag, int maxBytes = MaxBytes) =>
        ReadBytes(path, stream, bag, maxBytes) is { } bytes ? Decode(path, bytes.Span, bag) : null;

    /// <summary>The bytes of a stream to its end; null with a diagnostic where there are more than <paramref name="maxBytes"/>.</summary>
    public static ReadOnlyMemory<byte>? ReadBytes(string path, Stream stream, DiagnosticBag bag, int maxBytes)
    {
        using MemoryStream bytes = new();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                if (bytes.Length + read > maxBytes)
                {
                    bag.ReportTooLarge(path, maxBytes);
                    return null;
                }

                bytes.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Bytes without the byte order mark that they may begin with.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>Decodes UTF-8 with or without a byte order mark; null with a diagnostic at the first byte that isn't UTF-8.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        bytes = WithoutMark(bytes);

        if (Utf8.IsValid(bytes))
        {
            return new SourceFile(path, Encoding.UTF8.GetString(bytes));
        }

        char[] readable = new char[bytes.Length];
        Utf8.ToUtf16(bytes, readable, out int good, out int units, replaceInvalidSequences: false);
        SourceFile lenient = new(path, Encoding.UTF8.GetString(bytes));
        bool utf16 = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        string found = utf16
            ? "the file is written in UTF-16"
            : string.Create(CultureInfo.InvariantCulture, $"the byte 0x{bytes[good]:X2} stands here");
        bag.ReportNotUtf8(new Location(lenient, new TextSpan(units, 1)), found);
        return null;
    }
}
