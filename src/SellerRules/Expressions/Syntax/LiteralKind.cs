namespace SellerRules.Expressions.Syntax;

/// <summary>What a literal is, and the .NET type of <see cref="LiteralSyntax.Value"/>.</summary>
internal enum LiteralKind
{
    /// <summary><c>'text'</c>: a string.</summary>
    Text,

    /// <summary><c>12.5</c>: a decimal.</summary>
    Number,

    /// <summary><c>300%</c>: a decimal share, 3 for 300 %.</summary>
    Share,

    /// <summary><c>72h</c>, <c>30min</c>, <c>30s</c>: a NodaTime Duration.</summary>
    Duration,

    /// <summary><c>USD 5000</c>: a Money.</summary>
    Money,

    /// <summary><c>2024-01-31</c>: a NodaTime LocalDate.</summary>
    Date,

    /// <summary><c>2024-01-31T00:00:00Z</c>: a NodaTime Instant; an offset may stand for Z.</summary>
    Instant,

    /// <summary><c>true</c> or <c>false</c>: a bool.</summary>
    Boolean,
}
