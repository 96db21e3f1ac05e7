using NodaTime;
using NodaTime.TimeZones;
using NodaTime.Utility;

namespace SellerRules.Cli.Input;

/// <summary>Reads a tz database from a file.</summary>
internal static class TimeZoneFile
{
    // The whole database takes a seventh of a megabyte.
    private const int MaxBytes = 4 << 20;

    private const string Help = "write the path of a database that NodaTime.TzdbCompiler has compiled, such as `tzdb2026a.nzd`";

    /// <summary>The database of a file in NodaTime's own form. Every zone is read at once: a damaged file must not show only where a zone of it is used.</summary>
    /// <exception cref="UnusableException">The file can't be read, or holds something else.</exception>
    public static IDateTimeZoneProvider Read(string path)
    {
        byte[] bytes = Bytes(path);
        if (Mistaken(bytes) is { } what)
        {
            throw new UnusableException($"`{path}` is no tz database: {what}; {Help}.");
        }

        // What fails in a damaged file, and how, is up to the byte that is damaged.
        try
        {
            TzdbDateTimeZoneSource source = TzdbDateTimeZoneSource.FromStream(new MemoryStream(bytes));
            source.Validate();
            DateTimeZoneCache zones = new(source);
            foreach (string id in zones.Ids)
            {
                zones[id].GetUtcOffset(NodaConstants.UnixEpoch);
            }

            return zones;
        }
        catch (Exception fault) when (fault is InvalidNodaDataException or IOException or ArgumentException or ArithmeticException or InvalidOperationException
            or IndexOutOfRangeException or OutOfMemoryException or FormatException)
        {
            throw new UnusableException($"`{path}` is no tz database that can be read: it is damaged or cut short ({fault.Message}); {Help}.");
        }
    }

    private static byte[] Bytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableException($"`{path}` is a folder; {Help}.");
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            byte[] bytes = new byte[MaxBytes + 1];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length <= MaxBytes ? bytes[..length] : throw new UnusableException($"`{path}` is no tz database: it has more than {MaxBytes >> 20} MiB; {Help}.");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UnusableException($"there is no file `{path}`; {Help}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"`{path}` can't be read: {fault.Message}");
        }
    }

    /// <summary>What a file is that people take for a database; null where it may be one.</summary>
    private static string? Mistaken(byte[] bytes)
    {
        ReadOnlySpan<byte> head = bytes;
        return head.IsEmpty ? "it is empty"
            : head.StartsWith("TZif"u8) ? "it is a single zone of the system's zoneinfo"
            : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("PK"u8) ? "it is packed, perhaps IANA's source, which has to be compiled"
            : head[0] is 0 ? null
            : head[..Math.Min(head.Length, 64)].ContainsAnyExceptInRange((byte)9, (byte)126) ? "it is of a form that this version doesn't know, perhaps of a later one (the forms known begin with a zero byte)"
            : "it is a text, perhaps IANA's source, which has to be compiled";
    }
}
