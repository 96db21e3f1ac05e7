using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>An expression as written in a rule file; spans inside it count units of <see cref="Text"/>, the decoded string.</summary>
internal sealed record ExpressionText(SourceFile File, JsonString Literal)
{
    /// <summary>The expression, decoded from its JSON string.</summary>
    public string Text => Literal.Value;

    /// <summary>The exact words in the file that a run of the decoded text was written as, escapes included.</summary>
    public Location Locate(TextSpan inText) => new(File, JsonStringMap.RawSpan(File.Text, Literal, inText));
}
