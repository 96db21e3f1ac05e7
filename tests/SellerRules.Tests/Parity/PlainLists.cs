using SellerRules.Expressions.Syntax;
using SellerRules.Facts;
namespace SellerRules.Tests.Parity;

/// <summary>The functions over lists, each from its definition.</summary>
internal static class PlainLists
{
    public static Plain Any(PlainList list, Func<Plain, Plain> condition) =>
        Plain.Or([.. list.Members.Select(m => Plain.And(m.IsIn, condition(m.Item))), .. More(list)]);

    public static Plain All(PlainList list, Func<Plain, Plain> condition) =>
        Plain.And([.. list.Members.Select(m => Plain.Or(Plain.Not(m.IsIn), condition(m.Item))), .. More(list)]);

    public static Plain Where(PlainList list, Func<Plain, Plain> condition) =>
        Plain.Known(list with { Members = [.. list.Members.Select(m => new PlainMember(Plain.And(m.IsIn, condition(m.Item)), m.Item))] });

    public static Plain Count(PlainList list, Func<Plain, Plain> condition)
    {
        Plain[] counted = [.. list.Members.Select(m => Plain.And(m.IsIn, condition(m.Item)))];
        return Plain.Lack([.. counted, .. More(list)]) ?? Plain.Known((decimal)counted.Count(c => c.IsTrue));
    }

    /// <summary>The figures of the members that are in the list; a filter that couldn't tell makes a figure that isn't known.</summary>
    public static IReadOnlyList<Plain> Figures(PlainList list, Func<Plain, Plain> value) =>
    [
        .. list.Members.Where(m => !m.IsIn.IsFalse).Select(m => m.IsIn.IsKnown ? value(m.Item) : Plain.Lack(m.IsIn, value(m.Item))!),
        .. More(list),
    ];

    /// <summary>The sum of at least one figure.</summary>
    public static Plain Sum(params IEnumerable<Plain> figures)
    {
        Plain[] all = [.. figures];
        return Plain.Lack(all) ?? all.Skip(1).Aggregate(all[0], (sum, next) => PlainArithmetic.Binary(BinaryOperator.Add, sum, next));
    }

    public static Plain Mean(IReadOnlyList<Plain> figures, string path) =>
        Plain.Lack(figures) ?? (figures.Count == 0
            ? Plain.Because($"nothing is in {path}")
            : PlainArithmetic.Binary(BinaryOperator.Divide, Sum(figures), Plain.Known((decimal)figures.Count)));

    public static Plain Deviation(IReadOnlyList<Plain> figures, string path)
    {
        if (Plain.Lack(figures) is { } lack)
        {
            return lack;
        }

        object[] values = [.. figures.Select(f => f.Value!)];
        Money[] amounts = [.. values.OfType<Money>()];
        string[] currencies = [.. amounts.Select(a => a.Currency).Where(c => c.Length > 0).Distinct()];
        return values.Length == 0 ? Plain.Because($"nothing is in {path}")
            : currencies.Length > 1 ? Plain.Because("two currencies")
            : amounts.Length > 0 ? Plain.Known(new Money(PlainRoots.Deviation([.. amounts.Select(a => a.Amount)]), currencies.FirstOrDefault("")))
            : Plain.Known(PlainRoots.Deviation([.. values.Cast<decimal>()]));
    }

    /// <summary>The first member than which no other has less.</summary>
    public static Plain Least(PlainList list, Func<Plain, Plain> value, bool isOfEvents)
    {
        IReadOnlyList<Plain> figures = Figures(list, value);
        Plain least = Extreme(figures, BinaryOperator.Less, isOfEvents, list.Path);
        PlainMember[] members = [.. list.Members.Where(m => m.IsIn.IsTrue)];
        return least.IsKnown ? members[figures.TakeWhile(f => !PlainArithmetic.Binary(BinaryOperator.Equal, f, least).IsTrue).Count()].Item : least;
    }

    public static Plain Extreme(IReadOnlyList<Plain> figures, BinaryOperator wins, bool isOfEvents, string path)
    {
        if (Plain.Lack(figures) is { } lack)
        {
            return lack;
        }

        Plain? best = null;
        foreach (Plain figure in figures)
        {
            Plain isBetter = best is null ? Plain.True : PlainArithmetic.Binary(wins, figure, best);
            if (!isBetter.IsKnown)
            {
                return isBetter;
            }

            best = isBetter.IsTrue ? figure : best;
        }

        return best ?? (isOfEvents ? Plain.NotYet(path) : Plain.Because($"nothing is in {path}"));
    }

    private static IEnumerable<Plain> More(PlainList list) => list.Grown is { } grown ? [grown] : [];
}
