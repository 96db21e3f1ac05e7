using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>
/// Says in plain words why a text isn't JSON. It walks from the end of the last sound token to the place where reading stopped, and blames the
/// first word on the way that can't stand in JSON, else what stands at that place.
/// </summary>
internal static class SyntaxFault
{
    /// <summary>Reports one problem between <paramref name="from"/> and <paramref name="to"/>, <paramref name="depth"/> brackets being open.</summary>
    public static void Report(SourceFile file, int from, int to, int depth, DiagnosticBag bag)
    {
        string text = file.Text;
        TextSpan before = new(from, 0);
        Lexeme lexeme = Lexeme.Next(text, from);
        while (lexeme.IsSound && lexeme.Span.End <= to && lexeme.Kind != LexemeKind.End)
        {
            before = lexeme.Span;
            lexeme = Lexeme.Next(text, lexeme.Span.End);
        }

        char last = LastCharacter(text, before.End);
        char first = lexeme.Kind == LexemeKind.End ? '\0' : text[lexeme.Span.Start];
        Location here = new(file, lexeme.Span);
        switch (lexeme.Kind)
        {
            case LexemeKind.End:
                string where = depth > 0 ? "the last object or list is closed" : "its value is complete";
                bag.ReportSyntax(here, $"the file ends before {where}", depth > 0 ? "a closing `}` or `]` is missing" : null);
                break;
            case LexemeKind.Comment:
                bag.ReportComment(here);
                break;
            case LexemeKind.Punctuation when first is '[' or '{' && depth >= JsonText.MaxDepth:
                bag.ReportTooDeep(here, JsonText.MaxDepth);
                break;
            case LexemeKind.Punctuation when first is ']' or '}' && last == ',':
                bag.ReportTrailingComma(new Location(file, new TextSpan(text.LastIndexOf(',', lexeme.Span.Start), 1)), first);
                break;
            case LexemeKind.Text when StringFault.Find(text, lexeme.Span) is { } fault:
                bag.ReportSyntax(new Location(file, fault.Span), fault.Message, fault.Help);
                break;
            default:
                (string message, string? help) = Explain(text, lexeme, last, depth);
                bag.ReportSyntax(here, message, help);
                break;
        }
    }

    private static (string Message, string? Help) Explain(string text, Lexeme lexeme, char last, int depth)
    {
        string found = lexeme.Shown(text);
        char first = found[0];
        if (depth == 0 && last is not '\0')
        {
            return ($"there is more text behind the end of the file's value: `{found}`", "remove it, or put it inside the value");
        }

        if (first == '\'')
        {
            return ("texts stand in double quotes", "write `\"…\"`");
        }

        bool valueEnded = last is not ('{' or '[' or ',' or ':' or '\0');
        if (valueEnded && first is not (']' or '}' or ',' or ':'))
        {
            return ($"a `,` or `:` is missing before `{found}`", "members are written `\"key\": value`, with a comma between two of them");
        }

        if (lexeme.Kind == LexemeKind.Word && (first is '-' or '+' or '.' || char.IsAsciiDigit(first)) && !lexeme.IsSound)
        {
            return (
                $"`{found}` is not a number as JSON writes it",
                "write it like `5`, `0.5` or `-1`: no leading zero or plus, and digits on both sides of the point");
        }

        return lexeme.Kind == LexemeKind.Word && !lexeme.IsSound
            ? ($"`{found}` is no JSON value", WordHelp(found, last))
            : ($"`{found}` is not expected here", last == '{' ? "an object begins with a key in double quotes" : null);
    }

    private static string WordHelp(string word, char last)
    {
        string? literal = word.ToLowerInvariant() switch
        {
            "true" => "true",
            "false" => "false",
            "null" or "none" or "nil" or "undefined" => "null",
            _ => null,
        };
        return literal is not null ? $"write `{literal}`"
            : last == '{' ? $"keys stand in double quotes: `\"{word}\"`"
            : $"keys and texts stand in double quotes: `\"{word}\"`; the only bare words are `true`, `false` and `null`";
    }

    private static char LastCharacter(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end == 0 ? '\0' : text[end - 1];
    }
}
