using System.Collections.Immutable;
using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Gathers problems while files are read, so that one run reports them all. Not thread-safe.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors => _items.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds a problem at a place.</summary>
    public void Report(DiagnosticCode code, Location at, string message, string? help = null)
    {
        LinePosition start = at.Position;
        string line = at.File.LineText(start.Line);
        int room = Math.Max(1, line.Length - start.Column + 1);
        _items.Add(new Diagnostic
        {
            Code = code.Id,
            Severity = code.Severity,
            File = at.File.Path,
            Line = start.Line,
            Column = start.Column,
            Length = Math.Clamp(at.Span.Length, 1, room),
            Message = message,
            Help = help,
            SourceLine = line,
        });
    }

    /// <summary>Adds what another bag has gathered.</summary>
    public void AddAll(DiagnosticBag other) => _items.AddRange(other._items);

    /// <summary>All problems, by file, line, column and code, each once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
