using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class TreeSpansTests
{
    private static readonly string[] Blanks = ["", " ", "\t", "\n", "\r\n", " \r "];
    private static readonly string[] Texts = ["\"\"", "\"a\"", "\"\\\"\\\\\"", "\"价\\u4ef7\"", "\"😀\\ud83d\\ude00\"", "\"]},:\"", "\"\\/\\b\\n\""];
    private static readonly string[] Scalars = ["0", "-1.5e+3", "12", "true", "false", "null", .. Texts];

    [Fact]
    public void Parse_AnyText_EverySpanHoldsExactlyItsOwnValue() =>
        Assert.All(Enumerable.Range(0, 2_000), SpansAreExact);

    private static void SpansAreExact(int seed)
    {
        SourceFile file = new("a.json", Write(new Random(seed), 0));

        Check(file, JsonText.Parse(file, new DiagnosticBag())!);
    }

    /// <summary>A value's own words, read by themselves, are that value.</summary>
    private static void Check(SourceFile file, JsonNode node)
    {
        string words = file.Text.Substring(node.Span.Start, node.Span.Length);
        JsonNode alone = JsonText.Parse(new SourceFile("b.json", words), new DiagnosticBag())!;
        Assert.Equal(new TextSpan(0, words.Length), alone.Span);
        Assert.Equal(node.Describe(), alone.Describe());
        switch (node)
        {
            case JsonString s:
                Assert.Equal(s.Value, ((JsonString)alone).Value);
                break;
            case JsonArray list:
                Assert.All(list.Items, item => Check(file, item));
                break;
            case JsonObject o:
                Assert.All(o.Members, m => Check(file, m.Value));
                Assert.All(o.Members, m => Check(file, new JsonString(m.NameSpan, m.Name)));
                break;
        }
    }

    private static string Write(Random random, int depth)
    {
        string Blank() => Blanks[random.Next(Blanks.Length)];
        int kind = depth > 4 ? 0 : random.Next(3);
        string[] items = [.. Enumerable.Range(0, kind == 0 ? 0 : random.Next(4)).Select(i => Blank() + (kind == 2 ? $"\"k{i}\"{Blank()}:{Blank()}" : "") + Write(random, depth + 1) + Blank())];
        string inside = items.Length == 0 ? Blank() : string.Join(',', items);
        return kind switch
        {
            1 => $"[{inside}]",
            2 => $"{{{inside}}}",
            _ => Scalars[random.Next(Scalars.Length)],
        };
    }
}
