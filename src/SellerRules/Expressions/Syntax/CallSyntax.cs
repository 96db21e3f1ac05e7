using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>A function call; lambdas stand among its arguments.</summary>
internal sealed record CallSyntax(TextSpan Span, string Function, TextSpan FunctionSpan, IReadOnlyList<ExpressionSyntax> Arguments) : ExpressionSyntax(Span);
