namespace SellerRules.Expressions.Binding;

/// <summary>The functions of the rule language.</summary>
internal static class Functions
{
    private const int Many = 16;

    private static readonly Dictionary<string, FunctionInfo> All = new(StringComparer.Ordinal)
    {
        ["any"] = new("any(list, x => question)", 2, 2, AggregateFunction.Any),
        ["all"] = new("all(list, x => question)", 2, 2, AggregateFunction.All),
        ["count"] = new("count(list) or count(list, x => question)", 1, 2, AggregateFunction.Count),
        ["where"] = new("where(list, x => question)", 2, 2, AggregateFunction.Where),
        ["sum"] = new("sum(list, x => value)", 1, 2, AggregateFunction.Sum),
        ["mean"] = new("mean(list, x => value)", 1, 2, AggregateFunction.Mean),
        ["min"] = new("min(list, x => value)", 1, 2, AggregateFunction.Min),
        ["max"] = new("max(list, x => value)", 1, 2, AggregateFunction.Max),
        ["earliest"] = new("earliest(instant, instant, …)", 2, Many),
        ["latest"] = new("latest(instant, instant, …)", 2, Many),
        ["after"] = new("after(instant, @limit)", 2, 2),
        ["before"] = new("before(instant, @limit)", 2, 2),
        ["under"] = new("under(product.category, 'electronics')", 2, 2),
        ["has"] = new("has(product, 'CE')", 2, 2),
        ["listed"] = new("listed(product, @list)", 2, 2),
        ["matches"] = new("matches(text, 'pattern')", 2, 2),
        ["date"] = Scalar("date(instant)", ScalarFunction.Date, BoundType.Date, ValueKind.Instant),
        ["round"] = Scalar("round(number or money, digits)", ScalarFunction.Round, BoundType.Number, ValueKind.Number, ValueKind.Number),
        ["abs"] = Scalar("abs(number, money or length of time)", ScalarFunction.Abs, BoundType.Number, ValueKind.Number),
        ["contains"] = Scalar("contains(text, 'part')", ScalarFunction.Contains, BoundType.Boolean, ValueKind.Text, ValueKind.Text),
        ["startsWith"] = Scalar("startsWith(text, 'part')", ScalarFunction.StartsWith, BoundType.Boolean, ValueKind.Text, ValueKind.Text),
        ["endsWith"] = Scalar("endsWith(text, 'part')", ScalarFunction.EndsWith, BoundType.Boolean, ValueKind.Text, ValueKind.Text),
        ["length"] = Scalar("length(text)", ScalarFunction.Length, BoundType.Number, ValueKind.Text),
        ["lower"] = Scalar("lower(text)", ScalarFunction.Lower, BoundType.Text, ValueKind.Text),
        ["checkDigit"] = Scalar("checkDigit(text, 'gtin')", ScalarFunction.CheckDigit, BoundType.Boolean, ValueKind.Text, ValueKind.Text),
        ["recent"] = new("recent(list, x => instant, @days)", 3, 3),
        ["stdev"] = new("stdev(list, x => value)", 1, 2, AggregateFunction.Deviation),
        ["minBy"] = new("minBy(list, x => value)", 2, 2, AggregateFunction.MinBy),
        ["longestRun"] = new("longestRun(list, x => question)", 2, 2, AggregateFunction.LongestRun),
    };

    /// <summary>The names of all functions.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The function of a name, or null.</summary>
    public static FunctionInfo? Find(string name) => All.GetValueOrDefault(name);

    private static FunctionInfo Scalar(string signature, ScalarFunction function, BoundType result, params ValueKind[] parameters) =>
        new(signature, parameters.Length, parameters.Length, null, function, parameters, result);
}
