using System.Globalization;
using Newtonsoft.Json;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>
/// Builds the tree with Newtonsoft's reader. Newtonsoft says where a token ends, not where it begins; so a cursor walks the text beside it,
/// which is exact because the strict pass has left no other way to read the text.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly JsonTextReader _reader;
    private TextSpan _token;

    private TreeBuilder(SourceFile file, DiagnosticBag bag, JsonTextReader reader)
    {
        _file = file;
        _bag = bag;
        _reader = reader;
    }

    /// <summary>The tree of a text that the strict pass has accepted.</summary>
    public static JsonNode Build(SourceFile file, DiagnosticBag bag)
    {
        using JsonTextReader reader = new(new StringReader(file.Text))
        {
            DateParseHandling = DateParseHandling.None,

            // Numbers are read from the text itself, exactly; Newtonsoft's own decimals fail on some that are sound, such as 0.0e37.
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = null,
            PropertyNameTable = new KeyNames(),
        };
        TreeBuilder builder = new(file, bag, reader);
        builder.Advance();
        return builder.Value();
    }

    private void Advance()
    {
        _reader.Read();
        int start = RawText.NextToken(_file.Text, _token.End);
        _token = TextSpan.FromBounds(start, RawText.TokenEnd(_file.Text, start));
    }

    private JsonNode Value() => _reader.TokenType switch
    {
        JsonToken.StartObject => Object(),
        JsonToken.StartArray => Array(),
        JsonToken.String => new JsonString(_token, (string)_reader.Value!),
        JsonToken.Boolean => new JsonBoolean(_token, (bool)_reader.Value!),
        JsonToken.Null => new JsonNull(_token),
        JsonToken.Integer or JsonToken.Float => new JsonNumber(_token, Number()),
        _ => throw new InvalidOperationException("The strict pass let a text through that isn't JSON."),
    };

    private decimal Number() =>
        decimal.Parse(_file.Text.AsSpan(_token.Start, _token.Length), NumberStyles.Float, CultureInfo.InvariantCulture);

    private JsonArray Array()
    {
        int start = _token.Start;
        List<JsonNode> items = [];
        for (Advance(); _reader.TokenType != JsonToken.EndArray; Advance())
        {
            items.Add(Value());
        }

        return new JsonArray(TextSpan.FromBounds(start, _token.End), items);
    }

    private JsonObject Object()
    {
        int start = _token.Start;
        List<JsonMember> members = [];
        MemberNames names = new(members);
        for (Advance(); _reader.TokenType != JsonToken.EndObject; Advance())
        {
            string name = (string)_reader.Value!;
            TextSpan nameSpan = _token;
            Advance();
            JsonNode value = Value();
            if (name.Contains('\0', StringComparison.Ordinal))
            {
                _bag.ReportNulInKey(new Location(_file, nameSpan));
            }
            else if (names.Find(name) is { } first)
            {
                _bag.ReportDuplicateKey(new Location(_file, nameSpan), name, _file.PositionOf(first.NameSpan.Start));
            }
            else
            {
                names.Add(new JsonMember(name, nameSpan, value));
            }
        }

        return new JsonObject(TextSpan.FromBounds(start, _token.End), members);
    }
}
