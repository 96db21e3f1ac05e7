using System.Buffers;
using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>Gathers lines of JSON, each of which says what it is first. Not thread-safe.</summary>
internal sealed class SubjectLines : ISubjectWriter
{
    private readonly FindingWords _words;
    private readonly ArrayBufferWriter<byte> _lines;
    private readonly Utf8JsonWriter _json;
    private readonly OrdinaryLine _ordinary;

    /// <summary>Makes room for about so many bytes.</summary>
    public SubjectLines(TextChoice texts, int length)
    {
        (_words, _lines) = (new FindingWords(texts), new ArrayBufferWriter<byte>(length));
        _json = new Utf8JsonWriter(_lines, JsonValues.OneLine);
        _ordinary = new OrdinaryLine(_words);
    }

    /// <summary>The lines.</summary>
    public ReadOnlySpan<byte> Written => _lines.WrittenSpan;

    /// <summary>Begins a line; what it says is written by what this gives.</summary>
    public Utf8JsonWriter Begin(string type)
    {
        _json.Reset(_lines);
        _json.WriteStartObject();
        _json.WriteString(FindingKeys.Type, type);
        return _json;
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _lines.Write("\n"u8);
    }

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings)
    {
        if (!_ordinary.TryWrite(_lines, subject, findings))
        {
            FindingJson.WriteSubject(Begin("subject"), subject, findings, _words);
            End();
        }
    }

    /// <inheritdoc/>
    public void Rejected(Rejection rejection)
    {
        FindingJson.WriteRejection(Begin("rejected"), rejection);
        End();
    }

    /// <summary>Adds lines that were gathered elsewhere.</summary>
    public void Add(SubjectLines others) => _lines.Write(others.Written);

    /// <summary>Forgets all lines.</summary>
    public void Clear() => _lines.ResetWrittenCount();
}
