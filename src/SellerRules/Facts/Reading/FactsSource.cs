using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>A text with facts: turns places in it into rejections. <paramref name="lineOffset"/> lines of the input stand before it.</summary>
internal sealed class FactsSource(SourceFile file, int lineOffset)
{
    /// <summary>The text.</summary>
    public SourceFile File { get; } = file;

    /// <summary>The place of an offset in the whole input.</summary>
    public FactPlace PlaceOf(int offset)
    {
        LinePosition at = File.PositionOf(offset);
        return new FactPlace(File.Path, at.Line + lineOffset, at.Column);
    }

    /// <summary>A problem at a place as a rejection.</summary>
    public Rejection Reject(TextSpan at, FactProblem problem, string? subject) => PlaceOf(at.Start).Reject(problem, subject);

    /// <summary>A problem of the JSON text as a rejection.</summary>
    public Rejection Reject(Diagnostic diagnostic, string? subject) =>
        new(diagnostic.File, diagnostic.Line + lineOffset, diagnostic.Column, diagnostic.Code, subject, Reason(diagnostic));

    /// <summary>Whether a problem of the JSON text stands in a run of it.</summary>
    public bool IsIn(Diagnostic diagnostic, TextSpan span)
    {
        LinePosition start = File.PositionOf(span.Start);
        LinePosition end = File.PositionOf(span.End);
        (int, int) at = (diagnostic.Line, diagnostic.Column);
        return at.CompareTo((start.Line, start.Column)) >= 0 && at.CompareTo((end.Line, end.Column)) < 0;
    }

    private static string Reason(Diagnostic diagnostic) => diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}: {diagnostic.Help}";
}
