using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>An operator between two operands.</summary>
internal sealed record BinarySyntax(TextSpan Span, BinaryOperator Operator, TextSpan OperatorSpan, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Span);
