using System.Globalization;
using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.References.Lists;

namespace SellerRules.Tests.Parity;

/// <summary>Looks a product up in a list, entry by entry.</summary>
internal sealed class PlainListed(PlainFacts facts, PlainMoment moment)
{
    public Plain IsListed(Plain product, EntryList list)
    {
        if (!product.IsKnown)
        {
            return product;
        }

        LocalDate today = moment.At.InZone(facts.World.Zone).Date;
        Plain[] fits = [.. list.Entries.Where(e => !(e.From > today) && !(e.To <= today)).Select(e => Fits((PlainRecord)product.Value!, e))];
        return Plain.Or(list.IsComplete ? fits : [.. fits, Plain.Unknown(list.Id)]);
    }

    private Plain Fits(PlainRecord product, ListEntry entry)
    {
        List<Plain> asked = [];
        if (entry.Category is { } category)
        {
            asked.Add(Ask(product, "category", found => $"{found}/".StartsWith($"{category}/", StringComparison.Ordinal)));
        }

        if (entry.Brand is { } brand)
        {
            asked.Add(Ask(product, "brand", found => TextFold.Of(found) == brand));
        }

        if (entry.Keywords.Count > 0)
        {
            asked.Add(Ask(product, "title", found => entry.Keywords.Any(word => StandsIn(TextFold.Of(found), word))));
        }

        if (entry.Markets.Count > 0)
        {
            Plain markets = facts.Read(product, "markets", moment);
            asked.Add(markets.Value is PlainList list
                ? PlainLists.Any(list, item => PlainArithmetic.Binary(BinaryOperator.Equal, item, item.IsKnown ? Plain.Known(entry.Markets.FirstOrDefault(m => m == (string)item.Value!) ?? "") : item))
                : markets);
        }

        return Plain.And(asked);
    }

    private Plain Ask(PlainRecord product, string fact, Func<string, bool> fits) =>
        facts.Read(product, fact, moment) is { IsKnown: true } found ? Plain.Of(fits((string)found.Value!)) : facts.Read(product, fact, moment);

    private static bool StandsIn(string title, string word) =>
        Enumerable.Range(0, Math.Max(0, title.Length - word.Length + 1))
            .Any(at => title.Substring(at, word.Length) == word
                && !(at > 0 && IsSpaced(title[at - 1]) && IsSpaced(word[0]))
                && !(at + word.Length < title.Length && IsSpaced(title[at + word.Length]) && IsSpaced(word[^1])));

    private static bool IsSpaced(char letter) =>
        letter < '\u0E00' && (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);
}
