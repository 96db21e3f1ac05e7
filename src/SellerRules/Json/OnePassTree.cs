using System.Globalization;
using System.Text;
using System.Text.Json;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>
/// Reads strict JSON into nodes with their places in one pass: for facts, which come in bulk, and for the library's own files, which every short run waits for. What only spoils one value is
/// reported and read over, so that it costs its record and not the document.
/// </summary>
internal ref struct OnePassTree
{
    private readonly SourceFile _file;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly DiagnosticBag _bag;
    private readonly bool _ascii;
    private Utf8JsonReader _reader;
    private int _knownByte;
    private int _knownUnit;

    private OnePassTree(SourceFile file, ReadOnlySpan<byte> utf8, DiagnosticBag bag)
    {
        _file = file;
        _utf8 = utf8;
        _bag = bag;
        _ascii = utf8.Length == file.Text.Length;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
    }

    /// <summary>The text's value; null where the text isn't JSON, which is reported. <paramref name="utf8"/> is the text without byte order mark.</summary>
    public static JsonNode? Parse(SourceFile file, ReadOnlySpan<byte> utf8, DiagnosticBag bag)
    {
        try
        {
            OnePassTree tree = new(file, utf8, bag);
            tree._reader.Read();
            JsonNode value = tree.Value();
            return tree._reader.Read() ? null : value;
        }
        catch (JsonException)
        {
            // The strict pass words syntax faults for people; a text that this one refuses it refuses too.
            _ = StrictPass.Accepts(file, bag);
            return null;
        }
    }

    private JsonNode Value() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(),
        JsonTokenType.StartArray => Array(),
        JsonTokenType.String => String(),
        JsonTokenType.Number => Number(),
        JsonTokenType.True => new JsonBoolean(Token(), true),
        JsonTokenType.False => new JsonBoolean(Token(), false),
        _ => new JsonNull(Token()),
    };

    private JsonArray Array()
    {
        int start = Units(_reader.TokenStartIndex);
        List<JsonNode> items = [];
        for (_reader.Read(); _reader.TokenType != JsonTokenType.EndArray; _reader.Read())
        {
            items.Add(Value());
        }

        return new JsonArray(TextSpan.FromBounds(start, Units(_reader.BytesConsumed)), items);
    }

    private JsonObject Object()
    {
        int start = Units(_reader.TokenStartIndex);
        List<JsonMember> members = [];
        for (_reader.Read(); _reader.TokenType != JsonTokenType.EndObject; _reader.Read())
        {
            JsonString name = String();
            _reader.Read();
            JsonNode value = Value();
            if (members.Find(m => m.Name == name.Value) is { } first)
            {
                _bag.ReportDuplicateKey(new Location(_file, name.Span), name.Value, _file.PositionOf(first.NameSpan.Start));
            }
            else
            {
                members.Add(new JsonMember(name.Value, name.Span, value));
            }
        }

        return new JsonObject(TextSpan.FromBounds(start, Units(_reader.BytesConsumed)), members);
    }

    private JsonString String()
    {
        bool isName = _reader.TokenType == JsonTokenType.PropertyName;
        int start = Units(_reader.TokenStartIndex);
        int end = Units(_reader.TokenStartIndex + _reader.ValueSpan.Length + 2);
        TextSpan span = TextSpan.FromBounds(start, end);
        if (!_reader.ValueIsEscaped)
        {
            return new JsonString(span, Encoding.UTF8.GetString(_reader.ValueSpan));
        }

        string raw = _file.Text.Substring(start + 1, end - start - 2);
        int lone = RawText.FindLoneSurrogate(raw);
        if (lone >= 0)
        {
            _bag.ReportLoneSurrogate(new Location(_file, new TextSpan(start + 1 + lone, 6)), raw.Substring(lone, 6));
            return new JsonString(span, raw);
        }

        string value = _reader.GetString()!;
        if (isName && value.Contains('\0', StringComparison.Ordinal))
        {
            _bag.ReportNulInKey(new Location(_file, span));
        }

        return new JsonString(span, value);
    }

    private JsonNode Number()
    {
        TextSpan span = Token();
        ReadOnlySpan<byte> raw = _reader.ValueSpan;
        return decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && (raw.Length <= 28 || IsExact(raw, value)) && !Vanished(raw, value)
            ? new JsonNumber(span, value)
            : new InexactNumber(span, Encoding.UTF8.GetString(raw));
    }

    private static bool IsExact(ReadOnlySpan<byte> raw, decimal value)
    {
        string digits = Digits(raw).Trim('0');
        return digits.Length <= 28 && (digits.Length == 0 || value != 0);
    }

    private static bool Vanished(ReadOnlySpan<byte> raw, decimal value) => value == 0 && Digits(raw).Trim('0').Length > 0;

    private static string Digits(ReadOnlySpan<byte> raw)
    {
        int exponent = raw.IndexOfAny((byte)'e', (byte)'E');
        return string.Concat(Encoding.UTF8.GetString(exponent < 0 ? raw : raw[..exponent]).Where(char.IsAsciiDigit));
    }

    private TextSpan Token() => TextSpan.FromBounds(Units(_reader.TokenStartIndex), Units(_reader.BytesConsumed));

    /// <summary>Bytes to UTF-16 units: counted on from the last place asked for, because places come in order but for the start of what ends.</summary>
    private int Units(long bytes)
    {
        if (_ascii)
        {
            return (int)bytes;
        }

        if (bytes < _knownByte)
        {
            return _knownUnit - Encoding.UTF8.GetCharCount(_utf8[(int)bytes.._knownByte]);
        }

        _knownUnit += Encoding.UTF8.GetCharCount(_utf8[_knownByte..(int)bytes]);
        _knownByte = (int)bytes;
        return _knownUnit;
    }
}
