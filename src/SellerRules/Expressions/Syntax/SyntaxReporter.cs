using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Puts an expression's problems into the bag; of several at one place only the first, since the others follow from it.</summary>
internal sealed class SyntaxReporter(ExpressionText source, DiagnosticBag bag)
{
    private readonly HashSet<int> _places = [];
    private bool _muted;

    /// <summary>The expression's text.</summary>
    public string Text => source.Text;

    /// <summary>Whether anything was reported.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Reports a problem with a run of the expression.</summary>
    public void Report(TextSpan span, Problem problem)
    {
        HasProblems = true;
        if (!_muted && _places.Add(span.Start))
        {
            Location at = Text.Length == 0 ? new Location(source.File, source.Literal.Span) : source.Locate(span);
            bag.Report(problem.Code, at, problem.Message, problem.Help);
        }
    }

    /// <summary>Reports a problem behind which nothing more can be said.</summary>
    public void ReportLast(TextSpan span, Problem problem)
    {
        Report(span, problem);
        _muted = true;
    }
}
