using System.Collections.Immutable;
using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>
/// Gathers problems while files are read, so that one run reports them all. Beyond <see cref="Limit"/> they are only counted: a hostile file must
/// not fill the memory with them. Not thread-safe.
/// </summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many problems are kept (inclusive).</summary>
    public const int Limit = 1_000;

    private readonly List<Diagnostic> _items = [];
    private Diagnostic? _firstBeyond;
    private int _beyond;
    private (SourceFile? File, int Number, string Text) _line = (null, 0, "");

    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a problem at a place.</summary>
    public void Report(DiagnosticCode code, Location at, string message, string? help = null)
    {
        LinePosition start = at.Position;
        string line = LineOf(at.File, start.Line);
        int room = Math.Max(1, line.Length - start.Column + 1);
        Add(new Diagnostic
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
    public void AddAll(DiagnosticBag other)
    {
        other._items.ForEach(Add);
        _firstBeyond ??= other._firstBeyond;
        _beyond += other._beyond;
    }

    /// <summary>All problems, by file, line, column and code, each once; last, how many more there are.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        if (_items.Count == 0)
        {
            return [];
        }

        IEnumerable<Diagnostic> sorted = _items
            .DistinctBy(d => (d.Code, d.File, d.Line, d.Column, d.Length, d.Message, d.Help))
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal);
        return _firstBeyond is { } first ? [.. sorted, FileProblems.Beyond(first, _beyond)] : [.. sorted];
    }

    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (_items.Count < Limit)
        {
            _items.Add(diagnostic);
            return;
        }

        _firstBeyond ??= diagnostic;
        _beyond++;
    }

    /// <summary>Neighbouring problems share one copy of their line, which may be the whole of a large file.</summary>
    private string LineOf(SourceFile file, int number)
    {
        if (_line.File != file || _line.Number != number)
        {
            _line = (file, number, file.LineText(number));
        }

        return _line.Text;
    }
}
