using NodaTime;
using SellerRules.Facts;
using SellerRules.References.Lists;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The function <c>listed</c>.</summary>
internal static class Listings
{
    /// <summary>
    /// Whether a product fits an entry of a list on the date of the judging instant. That it fits none is known only of a list that is complete;
    /// else the list itself is what is missing.
    /// </summary>
    public static Maybe<bool> IsListed(EvaluationContext context, Maybe<Frame> product, ListedRead read)
    {
        EntryMatch match = Find(context, product, read);
        if (match.Entry is not null)
        {
            return Maybe<bool>.Of(true);
        }

        Name(context, match.Open, read);
        if (!read.List.IsComplete)
        {
            return context.Unknown<bool>(read.List.Id);
        }

        return match.Open == Criteria.None ? Maybe<bool>.Of(false) : Maybe<bool>.Undecided(State.Unknown);
    }

    /// <summary>The id of the first entry that a product fits.</summary>
    public static Maybe<string> EntryId(EvaluationContext context, Maybe<Frame> product, ListedRead read) =>
        Find(context, product, read).Entry is { } entry ? Maybe<string>.Of(entry.Id) : Maybe<string>.Undecided(State.Unknown);

    private static EntryMatch Find(EvaluationContext context, Maybe<Frame> product, ListedRead read)
    {
        LocalDate today = TimeFunctions.Today(context, read.Zone);
        int next = 0;
        while (next < read.List.Dates.Count && read.List.Dates[next] <= today)
        {
            next++;
        }

        if (next < read.List.Dates.Count)
        {
            context.MayChangeAt(LocalTimes.StartOf(read.List.Dates[next], read.Zone));
        }

        if (!product.IsKnown)
        {
            return new EntryMatch(null, read.List.Asks);
        }

        int mark = context.Names.Mark;
        Goods goods = GoodsOf(context, product.Value, read);
        context.Names.DropFrom(mark);
        return read.List.Match(goods, today);
    }

    /// <summary>What is known of the product; facts that no entry asks about aren't read.</summary>
    private static Goods GoodsOf(EvaluationContext context, Frame frame, ListedRead read)
    {
        Product product = (Product)frame.Record;
        string? category = Asks(Criteria.Category) ? Known(FactReads.Word(context, frame, product.Category, read.Category)) : string.Empty;
        string? title = Asks(Criteria.Title) ? Known(FactReads.Text(context, frame, product.Title, read.Title)) : string.Empty;
        string? brand = Asks(Criteria.Brand) ? Known(FactReads.Text(context, frame, product.Brand, read.Brand)) : string.Empty;
        if (!Asks(Criteria.Markets))
        {
            return new Goods(category, title, brand, [], true);
        }

        Maybe<ListValue> markets = ListReads.Texts(context, frame, product.Markets, read.Markets);
        IReadOnlyList<ListItem> items = markets.IsKnown ? markets.Value.Items : [];
        string[] known = [.. items.Where(item => item.Membership == State.Known).Select(item => (string)item.Value)];
        return new Goods(category, title, brand, known, markets.IsKnown && known.Length == items.Count);

        bool Asks(Criteria fact) => (read.List.Asks & fact) != Criteria.None;
    }

    private static string? Known(Maybe<string> text) => text.IsKnown ? text.Value : null;

    private static void Name(EvaluationContext context, Criteria open, ListedRead read)
    {
        foreach ((Criteria fact, AttributeRead attribute) in new[]
        {
            (Criteria.Category, read.Category), (Criteria.Title, read.Title), (Criteria.Brand, read.Brand), (Criteria.Markets, read.Markets),
        })
        {
            if ((open & fact) != Criteria.None)
            {
                context.Names.Add(attribute.Name);
            }
        }
    }
}
