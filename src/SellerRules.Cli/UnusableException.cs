namespace SellerRules.Cli;

/// <summary>Something that the user gave can't be used at all; the message says what, and what to give instead.</summary>
internal sealed class UnusableException(string message) : Exception(message);
