namespace SellerRules.Text;

/// <summary>A run of text in a file: where a diagnostic points.</summary>
internal readonly record struct Location(SourceFile File, TextSpan Span)
{
    /// <summary>Where the run begins, as people count.</summary>
    public LinePosition Position => File.PositionOf(Span.Start);
}
