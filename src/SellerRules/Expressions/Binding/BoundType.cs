namespace SellerRules.Expressions.Binding;

/// <summary>The type of an expression's value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The vocabulary of a word or of a table's keys, or the fact type of a record; else null.</param>
/// <param name="Element">The type of a list's members or a table's values; else null.</param>
internal sealed record BoundType(ValueKind Kind, string? Name = null, BoundType? Element = null)
{
    /// <summary>True or false.</summary>
    public static BoundType Boolean { get; } = new(ValueKind.Boolean);

    /// <summary>A decimal without a unit.</summary>
    public static BoundType Number { get; } = new(ValueKind.Number);

    /// <summary>A share.</summary>
    public static BoundType Share { get; } = new(ValueKind.Share);

    /// <summary>An amount of money.</summary>
    public static BoundType Money { get; } = new(ValueKind.Money);

    /// <summary>A length of time.</summary>
    public static BoundType Duration { get; } = new(ValueKind.Duration);

    /// <summary>A date.</summary>
    public static BoundType Date { get; } = new(ValueKind.Date);

    /// <summary>An instant.</summary>
    public static BoundType Instant { get; } = new(ValueKind.Instant);

    /// <summary>Free text.</summary>
    public static BoundType Text { get; } = new(ValueKind.Text);

    /// <summary>A limit.</summary>
    public static BoundType Limit { get; } = new(ValueKind.Limit);

    /// <summary>What could not be bound.</summary>
    public static BoundType Error { get; } = new(ValueKind.Error);

    /// <summary>Whether it is a plain decimal: a number, a share or a score.</summary>
    public bool IsNumeric => Kind is ValueKind.Number or ValueKind.Share or ValueKind.Score;

    /// <summary>The type in words for people: "an amount of money", "a list of texts", …</summary>
    public string Describe() => Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.Number => "a number",
        ValueKind.Share => "a share",
        ValueKind.Score => "a score",
        ValueKind.Money => "an amount of money",
        ValueKind.Duration => "a length of time",
        ValueKind.Date => "a date",
        ValueKind.Instant => "an instant",
        ValueKind.Text => "a text",
        ValueKind.Word => $"a word of `{Name}`",
        ValueKind.Record => $"a record ({Name})",
        ValueKind.List => $"a list (of {Element!.Describe()})",
        ValueKind.Limit => "a limit",
        ValueKind.Table => $"a table (of {Element!.Describe()})",
        ValueKind.EntryList => "a list file",
        _ => "an error",
    };

    /// <summary>Several values of the type in words: "texts", "words of `markets`", …</summary>
    public string DescribeMany() => Kind == ValueKind.Word ? $"words of `{Name}`" : "texts";
}
