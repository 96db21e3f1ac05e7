using System.Collections;
using System.Globalization;
using System.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>All that a document holds, as text: so that two of them can be compared, the scale of a number included.</summary>
internal static class DocumentWords
{
    public static string Of(FactsDocument document)
    {
        StringBuilder words = new();
        Write(words, document.Recorded);
        foreach (FactType type in document.Types.All.Where(t => !t.IsNested && t.Key.Length > 0 && document.IsGiven(t.Name)))
        {
            words.Append('\n').Append(type.Key);
            foreach (object record in document.RecordsOf(type.Name))
            {
                words.Append('\n').Append(document.Places.TryGetValue(record, out FactPlace? place) ? place : null).Append(": ");
                Write(words, record);
            }
        }

        words.Append('\n').AppendJoin('\n', document.Rejected).Append('\n').AppendJoin('\n', document.Notes.Select(note => $"{note.Fact} {note.Code} {note.Text}"));
        return words.Append(CultureInfo.InvariantCulture, $"\n{document.Assume.Count} {document.Rates.Count} {document.DefaultStore}").ToString();
    }

    private static void Write(StringBuilder words, object? value)
    {
        switch (value)
        {
            case null:
                words.Append('-');
                break;
            case string text:
                words.Append(text);
                break;
            case Money money:
                words.Append(CultureInfo.InvariantCulture, $"{money.Amount} {money.Currency}");
                break;
            case IEnumerable list:
                words.Append(list.GetType().Name).Append('[');
                foreach (object? member in list)
                {
                    Write(words, member);
                    words.Append(',');
                }

                words.Append(']');
                break;
            case IFormattable plain:
                words.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool truth:
                words.Append(truth);
                break;
            default:
                words.Append(value.GetType().Name).Append('{');
                foreach (System.Reflection.PropertyInfo property in value.GetType().GetProperties())
                {
                    words.Append(property.Name).Append('=');
                    Write(words, property.GetValue(value));
                    words.Append(' ');
                }

                words.Append('}');
                break;
        }
    }
}
