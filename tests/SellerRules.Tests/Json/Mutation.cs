using System.Text;

namespace SellerRules.Tests.Json;

/// <summary>Damages a JSON text the way people, editors and attackers do.</summary>
internal static class Mutation
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "null", "true", "{}", "[]", "\"\"", "-1", "0", "1e400", "99999999999999999999", "1e-30", "\"P1DT4H\"", "\"5d\"", "\"@x\"", "\"\\u0000\"", "\"\\ud800\"",
            "\"2024-02-30\"", "\"24:00\"", "\"UTC+8\"", "{\"days\":0}", "[[[[[[[[", "\u202e", "😀", "\t", "\r", ",", ":", "\"", "\\", "/*", "NaN", "\"note\":1,",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00], [0x1B],
    ];

    /// <summary>One to four changes: bytes flipped, runs removed, doubled or moved, whole values replaced by other words.</summary>
    public static byte[] Of(byte[] seed, Random random)
    {
        List<byte> bytes = [.. seed];
        for (int changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
                default:
                    ReplaceValue(bytes, at, Words[random.Next(Words.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Replaces what stands between the next colon and the comma or bracket behind it, so that the text often stays JSON.</summary>
    private static void ReplaceValue(List<byte> bytes, int from, byte[] word)
    {
        int colon = bytes.IndexOf((byte)':', from);
        int end = colon < 0 ? -1 : bytes.FindIndex(colon, b => b is (byte)',' or (byte)'}' or (byte)']' or (byte)'\n');
        if (end > colon)
        {
            bytes.RemoveRange(colon + 1, end - colon - 1);
            bytes.InsertRange(colon + 1, word);
        }
    }
}
