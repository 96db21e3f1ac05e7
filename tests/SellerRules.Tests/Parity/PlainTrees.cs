using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>Parses expressions, each once.</summary>
internal sealed class PlainTrees
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, ExpressionSyntax> Parsed = new();

    public ExpressionSyntax Of(ExpressionText text) =>
        Parsed.GetOrAdd(text.Text, _ => ExpressionParser.Parse(text, new DiagnosticBag()) ?? throw new InvalidOperationException(text.Text));
}
