namespace SellerRules.Expressions.Binding;

/// <summary>The functions of plain values.</summary>
internal enum ScalarFunction
{
    /// <summary>Whether a category is another or below it.</summary>
    Under,

    /// <summary>The date of an instant in the rule set's zone.</summary>
    Date,

    /// <summary>A number rounded to so many digits.</summary>
    Round,

    /// <summary>A number without its sign.</summary>
    Abs,

    /// <summary>Whether a text holds a part.</summary>
    Contains,

    /// <summary>Whether a text begins with a part.</summary>
    StartsWith,

    /// <summary>Whether a text ends with a part.</summary>
    EndsWith,

    /// <summary>The number of UTF-16 units of a text.</summary>
    Length,

    /// <summary>A text in small letters.</summary>
    Lower,

    /// <summary>Whether a number carries the right check digit.</summary>
    CheckDigit,
}
