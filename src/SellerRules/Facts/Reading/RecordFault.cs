using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>A problem with its place in the text and the fact that it is a problem of.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Path">The fact, such as <c>order.paidAt</c>; null where it is the record itself.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record RecordFault(TextSpan Span, string? Path, FactProblem Problem)
{
    /// <summary>The whole reason, with the fact in front.</summary>
    public string Reason => Path is null ? Problem.Reason : $"`{Path}`{Joined(Problem.Reason)}";

    private static string Joined(string reason) => reason.StartsWith('`') ? ": " + reason : " " + reason;
}
