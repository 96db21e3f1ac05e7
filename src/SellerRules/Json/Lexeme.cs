using System.Text.RegularExpressions;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>A run of characters in a JSON text that may be broken; <paramref name="IsSound"/> says whether JSON knows it.</summary>
internal readonly partial record struct Lexeme(LexemeKind Kind, TextSpan Span, bool IsSound)
{
    /// <summary>The first run at or behind an offset.</summary>
    public static Lexeme Next(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t' or '\r' or '\n')
        {
            offset++;
        }

        if (offset == text.Length)
        {
            return new Lexeme(LexemeKind.End, new TextSpan(offset, 0), true);
        }

        char first = text[offset];
        if (first == '"')
        {
            TextSpan quoted = TextSpan.FromBounds(offset, QuotedEnd(text, offset));
            return new Lexeme(LexemeKind.Text, quoted, StringFault.Find(text, quoted) is null);
        }

        if (!IsWord(first))
        {
            LexemeKind kind = first == '/' ? LexemeKind.Comment : LexemeKind.Punctuation;
            int length = offset + 1 < text.Length && char.IsSurrogatePair(first, text[offset + 1]) ? 2 : 1;
            return new Lexeme(kind, new TextSpan(offset, length), "[]{},:".Contains(first, StringComparison.Ordinal));
        }

        int end = offset;
        while (end < text.Length && IsWord(text[end]))
        {
            end++;
        }

        bool sound = Sound().IsMatch(text.AsSpan(offset, end - offset));
        return new Lexeme(LexemeKind.Word, TextSpan.FromBounds(offset, end), sound);
    }

    /// <summary>The run itself, cut to what a message can hold.</summary>
    public string Shown(string text) => Span.Length <= 40 ? text.Substring(Span.Start, Span.Length) : text.Substring(Span.Start, 40) + "…";

    private static int QuotedEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is not ('"' or '\r' or '\n'))
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return end < text.Length && text[end] == '"' ? end + 1 : Math.Min(end, text.Length);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '+' or '-' or '.';

    [GeneratedRegex(@"\A(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\z")]
    private static partial Regex Sound();
}
