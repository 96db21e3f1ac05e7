using SellerRules.Facts;
using SellerRules.References;
using SellerRules.Text.Matching;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>
/// Reads ordinary facts: given, or an event that has not happened up to an instant that is recorded. All else is undecided. The compiled code of
/// ordinary conditions calls these methods.
/// </summary>
internal static class OrdinaryReads
{
    /// <summary>Joins two sides of an <c>and</c> of which the left isn't false.</summary>
    public static Answer And(Answer left, Answer right) => right == Answer.False ? right : Weaker(left, right);

    /// <summary>Joins two sides of an <c>or</c> of which the left isn't true.</summary>
    public static Answer Or(Answer left, Answer right) => right == Answer.True ? right : Weaker(left, right);

    /// <summary>Negation.</summary>
    public static Answer Not(Answer a) => a > Answer.True ? a : a == Answer.True ? Answer.False : Answer.True;

    /// <summary>A truth value.</summary>
    public static Answer Of(bool value) => value ? Answer.True : Answer.False;

    /// <summary>A truth value that may not be given.</summary>
    public static Answer OfGiven(bool? value) => value is { } given ? Of(given) : Answer.Undecided;

    /// <summary>Whether an event has happened by an instant.</summary>
    public static Answer HasHappened(Frame frame, int slot, long at) => HasHappened(frame, frame.Instants[slot], at);

    /// <summary>Whether an event that a record gives has happened by an instant.</summary>
    public static Answer HasHappened(Frame frame, long given, long at) =>
        given <= at ? Answer.True : IsTold(frame, given, at) ? Answer.False : Answer.Undecided;

    /// <summary>Two events of a record, compared once both have happened; the masks 1, 2 and 4 allow less, equal and greater.</summary>
    public static Answer Compare(Frame frame, long left, long right, long at, int mask) =>
        left <= at && right <= at ? Test(left.CompareTo(right), mask)
        : IsTold(frame, left, at) && IsTold(frame, right, at) ? Answer.NotYet
        : Answer.Undecided;

    /// <summary>Whether the facts tell that an event of a record happened, or that it had not, by an instant.</summary>
    public static bool IsTold(Frame owner, long given, long at) =>
        given <= at || (given != Frame.Unrecorded && (given != Nanos.Absent || owner.Bounds.Until >= at));

    /// <summary>A number held against a constant.</summary>
    public static Answer Compare(int? value, decimal constant, int mask) => value is { } given ? Test(((decimal)given).CompareTo(constant), mask) : Answer.Undecided;

    /// <summary>A number held against a constant.</summary>
    public static Answer Compare(decimal? value, decimal constant, int mask) => value is { } given ? Test(given.CompareTo(constant), mask) : Answer.Undecided;

    /// <summary>An amount held against a constant; two currencies need a rate.</summary>
    public static Answer Compare(Money? value, Money constant, int mask) =>
        value is { } given && given.Currency == constant.Currency ? Test(given.Amount.CompareTo(constant.Amount), mask) : Answer.Undecided;

    /// <summary>How many pieces an order has: as given, else the sum of its lines' quantities; null where one of them isn't given.</summary>
    public static decimal? Items(Order order)
    {
        if (order.Items is { } given)
        {
            return given;
        }

        if (order.Lines is not { } lines)
        {
            return null;
        }

        long items = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Quantity is not { } quantity)
            {
                return null;
            }

            items += quantity;
        }

        return items;
    }

    /// <summary>A text held against a constant.</summary>
    public static Answer Compare(string? value, string constant, int mask) =>
        value is null ? Answer.Undecided : Test(string.CompareOrdinal(value, constant), mask);

    /// <summary>A word of a vocabulary as its id; null where it isn't given or isn't in it.</summary>
    public static string? Word(string? value, Vocabulary vocabulary) => value is not null && vocabulary.TryResolve(value, out string? id) ? id : null;

    /// <summary>Whether a text is one of a set.</summary>
    public static Answer In(string? value, HashSet<string> members) => value is null ? Answer.Undecided : Of(members.Contains(value));

    /// <summary>Whether a word of a vocabulary is one of a set of its ids. Most are written as ids, which stand for themselves.</summary>
    public static Answer InWords(string? value, HashSet<string> ids, Vocabulary vocabulary) =>
        value is null ? Answer.Undecided
        : ids.Contains(value) ? Answer.True
        : !vocabulary.TryResolve(value, out string id) ? Answer.Undecided
        : Of(id != value && ids.Contains(id));

    /// <summary>Whether a category is another or below it.</summary>
    public static Answer Under(string? category, string ancestor) => category is null ? Answer.Undecided : Of(TextFunctions.IsUnder(category, ancestor));

    /// <summary>Whether a list of words of a vocabulary, or of texts, holds a member.</summary>
    public static Answer Holds(IReadOnlyList<string>? list, string member, Vocabulary? words)
    {
        if (list is null)
        {
            return Answer.Undecided;
        }

        Answer answer = Answer.False;
        for (int i = 0; i < list.Count; i++)
        {
            string? known = words is null ? list[i] : Word(list[i], words);
            if (known == member)
            {
                return Answer.True;
            }

            answer = known is null ? Answer.Undecided : answer;
        }

        return answer;
    }

    /// <summary>Whether a whole text fits a pattern.</summary>
    public static Answer Matches(string? value, TextPattern pattern) => value is null ? Answer.Undecided : Of(pattern.IsMatch(value));

    // What is known gives way to what isn't, and what only hasn't happened to what can't be said.
    private static Answer Weaker(Answer left, Answer right) =>
        left > Answer.True || right > Answer.True ? (Answer)Math.Max((byte)left, (byte)right) : right;

    private static Answer Test(int order, int mask) => Of((mask & (order < 0 ? 1 : order == 0 ? 2 : 4)) != 0);
}
