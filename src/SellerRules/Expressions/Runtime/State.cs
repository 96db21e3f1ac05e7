namespace SellerRules.Expressions.Runtime;

/// <summary>What is known of a value as of the judging instant.</summary>
internal enum State : byte
{
    /// <summary>The value is there.</summary>
    Known,

    /// <summary>An event that has not happened; everything that rests on it is not yet, too.</summary>
    NotYet,

    /// <summary>It can't be said: a fact is missing, or a step has no result.</summary>
    Unknown,

    /// <summary>Unknown, because the event was absent up to the end of what is recorded; the value is that end.</summary>
    Beyond,

    /// <summary>Unknown, because a record that is referred to isn't among the facts; whoever reads a fact of it names that fact.</summary>
    Missing,
}
