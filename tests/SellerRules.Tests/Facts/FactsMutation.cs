using System.Text;
using System.Text.RegularExpressions;

namespace SellerRules.Tests.Facts;

/// <summary>Spoils bytes here and there: removes, repeats, replaces, and puts in what is likely to matter.</summary>
internal static partial class FactsMutation
{
    /// <summary>Puts other values, or other keys, in place of one or two.</summary>
    public static byte[] OfValues(byte[] original, string[] values, Random random)
    {
        string text = Encoding.UTF8.GetString(original);
        for (int n = random.Next(1, 3); n > 0; n--)
        {
            MatchCollection given = Value().Matches(text);
            Match at = given[random.Next(given.Count)];
            string other = random.Next(3) == 0 ? given[random.Next(given.Count)].Value : values[random.Next(values.Length)];
            text = string.Concat(text.AsSpan(0, at.Index), other, text.AsSpan(at.Index + at.Length));
        }

        return Encoding.UTF8.GetBytes(text);
    }

    public static byte[] Of(byte[] original, string[] tokens, Random random)
    {
        List<byte> bytes = [.. original];
        for (int n = random.Next(1, 4); n > 0; n--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Length)]));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex("""\"(?:[^"\\]|\\.)*\"|-?[0-9][0-9.eE+-]*|true|false|null""")]
    private static partial Regex Value();
}
