namespace SellerRules;

/// <summary>A record that couldn't be read, or was not counted, and why. The other records are judged all the same.</summary>
/// <param name="File">The file's path as given, or <c>(standard input)</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; in CSV the field's number, from 1.</param>
/// <param name="Code">The stable code, such as <c>SR0701</c>.</param>
/// <param name="Subject">The fact type of the record, such as <c>order</c>; null where it isn't known.</param>
/// <param name="Reason">What was found, what is allowed, what to write instead.</param>
public sealed record Rejection(string File, int Line, int Column, string Code, string? Subject, string Reason);
