namespace SellerRules.Facts;

/// <summary>Where a record was read.</summary>
/// <param name="File">The file, as its path was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; in CSV the field's number.</param>
internal sealed record FactPlace(string File, int Line, int Column)
{
    /// <summary>A problem here as a rejection.</summary>
    public Rejection Reject(FactProblem problem, string? subject) => new(File, Line, Column, problem.Code.Id, subject, problem.Reason);

    /// <summary>The place in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}, line {Line}, column {Column}");
}
