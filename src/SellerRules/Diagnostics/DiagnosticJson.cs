using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SellerRules.Diagnostics;

/// <summary>Writes problems as JSON, for tools.</summary>
internal static class DiagnosticJson
{
    // Messages are mostly read by people even here, so Chinese and quotes stay as they are; nothing of it is put into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A file may be one line; each of its problems would carry all of it.
    private const int MaxLine = 1_000;

    /// <summary>A list with an object for each problem.</summary>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartArray();
            foreach (Diagnostic d in diagnostics)
            {
                writer.WriteStartObject();
                writer.WriteString("code", d.Code);
                writer.WriteString("severity", d.Severity == DiagnosticSeverity.Error ? "error" : "warning");
                writer.WriteString("file", d.File);
                writer.WriteNumber("line", d.Line);
                writer.WriteNumber("column", d.Column);
                writer.WriteNumber("length", d.Length);
                writer.WriteString("message", d.Message);
                writer.WriteString("help", d.Help);
                writer.WriteString("sourceLine", d.SourceLine.Length <= MaxLine ? d.SourceLine : null);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
