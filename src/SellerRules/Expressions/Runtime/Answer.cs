namespace SellerRules.Expressions.Runtime;

/// <summary>What a condition says of ordinary facts, without names and reasons.</summary>
internal enum Answer : byte
{
    /// <summary>It doesn't hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It hangs on an event that has not happened, and on nothing unknown.</summary>
    NotYet,

    /// <summary>Whoever asks has to ask the condition in full.</summary>
    Undecided,
}
