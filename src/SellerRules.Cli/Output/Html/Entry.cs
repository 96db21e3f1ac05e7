namespace SellerRules.Cli.Output.Html;

/// <summary>A finding with the subject that it is about.</summary>
internal sealed record Entry(SubjectFindings Subject, Finding Finding);
