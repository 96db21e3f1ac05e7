namespace SellerRules.Tests.Parity;

/// <summary>Random well-typed expressions on a subject, as text.</summary>
internal sealed class GeneratedExpressions(Random random, string subject)
{
    private readonly GeneratedTerms _terms = new(random, subject);

    /// <summary>A condition.</summary>
    public string Condition(int depth) => depth <= 0 ? _terms.Truth() : random.Next(16) switch
    {
        0 or 1 => $"({Condition(depth - 1)}) and ({Condition(depth - 1)})",
        2 or 3 => $"({Condition(depth - 1)}) or ({Condition(depth - 1)})",
        4 => $"not ({Condition(depth - 1)})",
        5 => $"({Condition(depth - 1)}) ? ({Condition(depth - 1)}) : ({Condition(depth - 1)})",
        6 => $"{Number(depth - 1)} {Comparison()} {Number(depth - 1)}",
        7 => $"{Money(depth - 1)} {Comparison()} {Money(depth - 1)}",
        8 => $"{Instant(depth - 1)} {Comparison()} {Instant(depth - 1)}",
        9 => $"{Duration(depth - 1)} {Comparison()} {Duration(depth - 1)}",
        10 => $"{Instant(depth - 1)} {Comparison()} asOf",
        11 => $"today {Comparison()} {_terms.Date()}",
        12 => $"date({Instant(depth - 1)}) {Comparison()} {_terms.Date()}",
        13 when random.Next(3) == 0 && _terms.List() is { } chosen => Least(chosen, depth).Truth(),
        13 => _terms.List() is { } list ? $"{Pick("any", "all")}({list.Filtered}, {list.Variable} => {list.Inside.Condition(depth - 1)})" : Condition(depth - 1),
        14 => $"{_terms.Event()} is {Pick("some", "none")}",
        _ => $"{Pick("earliest", "latest")}({_terms.Event()}, {_terms.Event()}) is {Pick("some", "none")}",
    };

    /// <summary>A number.</summary>
    public string Number(int depth) => depth <= 0 ? _terms.Number() : random.Next(11) switch
    {
        0 => $"({Number(depth - 1)} + {Number(depth - 1)})",
        1 => $"({Number(depth - 1)} - {Number(depth - 1)})",
        2 => $"({Number(depth - 1)} * {Number(depth - 1)})",
        3 => $"({Number(depth - 1)} / {Number(depth - 1)})",
        4 => $"({Money(depth - 1)} / {Money(depth - 1)})",
        5 => $"round({Number(depth - 1)}, {random.Next(3)})",
        6 => $"abs({Number(depth - 1)})",
        7 => $"-({Number(depth - 1)})",
        8 => _terms.List() is { } counted ? random.Next(3) == 0 ? $"count({counted.Filtered})" : $"count({counted.Filtered}, {counted.Variable} => {counted.Inside.Condition(depth - 1)})" : _terms.Number(),
        9 => _terms.List() is { } run ? random.Next(2) == 0 ? Least(run, depth).Number() : $"longestRun({run.Filtered}, {run.Variable} => {run.Inside.Condition(depth - 1)})" : _terms.Number(),
        _ => _terms.List() is { } summed ? $"{Pick("sum", "sum", "min", "max", "mean", "stdev")}({summed.Filtered}, {summed.Variable} => {summed.Inside.Number(depth - 1)})" : _terms.Number(),
    };

    /// <summary>An amount of money.</summary>
    public string Money(int depth) => depth <= 0 ? _terms.Money() : random.Next(9) switch
    {
        8 => random.Next(2) == 0 ? $"round({Money(depth - 1)}, {random.Next(3)})" : $"abs({Money(depth - 1)})",
        0 => $"({Money(depth - 1)} + {Money(depth - 1)})",
        1 => $"({Money(depth - 1)} - {Money(depth - 1)})",
        2 => $"({Money(depth - 1)} * {Number(depth - 1)})",
        3 => $"({Money(depth - 1)} / {Number(depth - 1)})",
        4 or 5 => $"(({Condition(depth - 1)}) ? {Money(depth - 1)} : {Money(depth - 1)})",
        6 => _terms.List() is { } list ? $"{Pick("min", "max", "sum", "mean", "stdev")}({list.Filtered}, {list.Variable} => {list.Inside.Money(depth - 1)})" : _terms.Money(),
        _ => _terms.Money(),
    };

    private string Instant(int depth) => depth <= 0 ? _terms.Instant() : random.Next(8) switch
    {
        0 => $"earliest({Instant(depth - 1)}, {Instant(depth - 1)})",
        1 => $"latest({Instant(depth - 1)}, {Instant(depth - 1)})",
        2 => $"({Instant(depth - 1)} + {Duration(depth - 1)})",
        3 => $"({Instant(depth - 1)} - {Duration(depth - 1)})",
        4 => $"after({Instant(depth - 1)}, {Pick("@some-days", "@a-month", "@elapsed", "@dated", "@at-midnight", "@working")})",
        5 => $"before({Instant(depth - 1)}, {Pick("@some-days", "@a-month", "@elapsed", "@dated")})",
        _ => _terms.Instant(),
    };

    /// <summary>A length of time.</summary>
    public string Duration(int depth) => depth <= 0 ? _terms.Duration() : random.Next(7) switch
    {
        5 => $"abs({Duration(depth - 1)})",
        6 => _terms.List() is { } list ? $"{Pick("min", "max", "mean")}({list.Filtered}, {list.Variable} => {list.Inside.Duration(depth - 1)})" : _terms.Duration(),
        0 => $"({Instant(depth - 1)} - {Instant(depth - 1)})",
        1 => $"({Duration(depth - 1)} + {Duration(depth - 1)})",
        2 => $"({Duration(depth - 1)} - {Duration(depth - 1)})",
        _ => _terms.Duration(),
    };

    /// <summary>What may be asked of the member with the least of something.</summary>
    private GeneratedTerms Least(GeneratedList list, int depth)
    {
        string by = random.Next(4) switch
        {
            0 => list.Inside.Money(depth - 1),
            1 when list.Member is "parcel" or "refund" => list.Inside._terms.Event(),
            _ => list.Inside.Number(depth - 1),
        };
        return new GeneratedTerms(random, $"{list.Member}:minBy({list.Filtered}, {list.Variable} => {by})");
    }

    private string Comparison() => Pick("<", "<=", ">", ">=", "==", "!=");

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
