using System.Globalization;
using System.Text;
using System.Text.Json;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>
/// Refuses what RFC 8259 refuses, before the tree is built: Newtonsoft alone reads <c>[010]</c> as 8 and accepts much else that isn't JSON.
/// </summary>
internal static class StrictPass
{
    /// <summary>Whether the text is JSON whose numbers and texts can be kept exactly; reports why not.</summary>
    public static bool Accepts(SourceFile file, DiagnosticBag bag)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            bag.ReportEmpty(new Location(file, new TextSpan(0, 0)));
            return false;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(file.Text);
        Utf8Offsets offsets = new(utf8);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
        bool accepted = true;
        int depth = 0;
        long read = 0;
        try
        {
            while (reader.Read())
            {
                read = reader.BytesConsumed;
                depth += Opened(reader.TokenType);
                accepted &= reader.TokenType switch
                {
                    JsonTokenType.Number => IsExact(file, offsets, ref reader, bag),
                    JsonTokenType.String or JsonTokenType.PropertyName when reader.ValueIsEscaped => IsWhole(file, offsets, ref reader, bag),
                    _ => true,
                };
            }

            return accepted;
        }
        catch (JsonException e)
        {
            int from = offsets.UnitsBefore((int)read);
            int to = offsets.UnitsBefore(offsets.ByteAt(e.LineNumber ?? 0, e.BytePositionInLine ?? 0));
            SyntaxFault.Report(file, from, to, depth, bag);
            return false;
        }
    }

    private static int Opened(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
        JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
        _ => 0,
    };

    private static bool IsExact(SourceFile file, Utf8Offsets offsets, ref Utf8JsonReader reader, DiagnosticBag bag)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        if (decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && !LosesDigits(raw, value))
        {
            return true;
        }

        int start = offsets.UnitsBefore((int)reader.TokenStartIndex);
        string shown = raw.Length <= 40 ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..40]) + "…";
        bag.ReportNumberOutOfRange(new Location(file, new TextSpan(start, raw.Length)), shown);
        return false;
    }

    private static bool LosesDigits(ReadOnlySpan<byte> raw, decimal value)
    {
        int exponent = raw.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = exponent < 0 ? raw : raw[..exponent];
        int digits = 0;
        int zerosBehind = 0;
        foreach (byte c in mantissa)
        {
            bool digit = c is >= (byte)'0' and <= (byte)'9';
            if (digit && (digits > 0 || c != (byte)'0'))
            {
                digits++;
                zerosBehind = c == (byte)'0' ? zerosBehind + 1 : 0;
            }
        }

        return digits - zerosBehind > 28 || (digits > 0 && value == 0);
    }

    private static bool IsWhole(SourceFile file, Utf8Offsets offsets, ref Utf8JsonReader reader, DiagnosticBag bag)
    {
        int start = offsets.UnitsBefore((int)reader.TokenStartIndex) + 1;
        string raw = Encoding.UTF8.GetString(reader.ValueSpan);
        int lone = RawText.FindLoneSurrogate(raw);
        if (lone < 0)
        {
            return true;
        }

        bag.ReportLoneSurrogate(new Location(file, new TextSpan(start + lone, 6)), raw.Substring(lone, 6));
        return false;
    }
}
