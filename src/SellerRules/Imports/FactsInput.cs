using System.Text.Json;

namespace SellerRules.Imports;

/// <summary>Recognises inputs by what stands in them, whatever the file is called.</summary>
public static class FactsInput
{
    /// <summary>How many bytes of an input's beginning are enough for <see cref="Detect"/>: 64 KiB.</summary>
    public const int EnoughBytes = 64 * 1024;

    private static readonly HashSet<string> AliExpressKeys = ["target", "time_stamp", "error_response"];

    /// <summary>
    /// What an input is, from its first bytes: the whole of it, or at least <see cref="EnoughBytes"/>. What is nothing of the rest counts as
    /// facts, whose reader then says what is wrong with it.
    /// </summary>
    public static FactsInputKind Detect(ReadOnlySpan<byte> beginning)
    {
        beginning = (beginning.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? beginning[3..] : beginning).TrimStart(" \t\r\n"u8);
        if (beginning.IsEmpty || beginning[0] is not ((byte)'{' or (byte)'['))
        {
            int lineEnd = beginning.IndexOf((byte)'\n');
            ReadOnlySpan<byte> header = lineEnd < 0 ? beginning : beginning[..lineEnd];
            return header.Contains((byte)',') ? FactsInputKind.Csv : FactsInputKind.Facts;
        }

        return OfKeys(beginning) ?? (HasSecondDocument(beginning) ? FactsInputKind.JsonLines : FactsInputKind.Facts);
    }

    /// <summary>What the first key of an object, or of the first object of a list, says; null where it is a facts document's.</summary>
    private static FactsInputKind? OfKeys(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: false, default);
        try
        {
            int depth = json[0] == (byte)'[' ? 2 : 1;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
                {
                    string key = reader.GetString()!;
                    if (key.StartsWith("aliexpress_", StringComparison.Ordinal) || AliExpressKeys.Contains(key))
                    {
                        return FactsInputKind.AliExpress;
                    }

                    if (key is "module" or "mailNo")
                    {
                        return FactsInputKind.Cainiao;
                    }
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text behind the first document, or a fault that the reader of facts will show with its place.
            return null;
        }

        return null;
    }

    /// <summary>Whether the first line is a whole document, and something stands behind it.</summary>
    private static bool HasSecondDocument(ReadOnlySpan<byte> json)
    {
        int lineEnd = json.IndexOf((byte)'\n');
        if (lineEnd < 0 || json[lineEnd..].TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return false;
        }

        // To say that the line isn't the last of the text keeps its end from being a fault: most lines only begin a document, and an exception takes long the first time.
        Utf8JsonReader reader = new(json[..lineEnd], isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                // Only where the line ends matters.
            }

            return reader is { CurrentDepth: 0, TokenType: JsonTokenType.EndObject or JsonTokenType.EndArray };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
