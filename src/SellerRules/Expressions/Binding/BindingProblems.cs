using SellerRules.Diagnostics;

namespace SellerRules.Expressions.Binding;

/// <summary>The codes of problems with names, types and units.</summary>
internal static class BindingProblems
{
    /// <summary>A name that nothing in reach has.</summary>
    public static readonly DiagnosticCode UnknownName = new("SR0401", "Unknown name");

    /// <summary>A fact that the record doesn't have.</summary>
    public static readonly DiagnosticCode UnknownFact = new("SR0402", "Unknown fact");

    /// <summary>A function that doesn't exist.</summary>
    public static readonly DiagnosticCode UnknownFunction = new("SR0403", "Unknown function");

    /// <summary>A parameter that isn't defined.</summary>
    public static readonly DiagnosticCode UnknownParameter = new("SR0404", "Unknown parameter");

    /// <summary>A word that isn't in the vocabulary.</summary>
    public static readonly DiagnosticCode UnknownWord = new("SR0405", "Unknown word");

    /// <summary>Two values whose units don't go together.</summary>
    public static readonly DiagnosticCode UnitMismatch = new("SR0406", "Units that don't go together");

    /// <summary>A value of the wrong type.</summary>
    public static readonly DiagnosticCode WrongType = new("SR0407", "Value of the wrong type");

    /// <summary>A function called with the wrong arguments.</summary>
    public static readonly DiagnosticCode WrongArguments = new("SR0408", "Wrong arguments");

    /// <summary>The present instant or date used otherwise than as one whole side of a comparison.</summary>
    public static readonly DiagnosticCode NowInsideExpression = new("SR0409", "`asOf` or `today` inside a larger expression");

    /// <summary>A test for presence of something that is neither an event nor planned.</summary>
    public static readonly DiagnosticCode PresenceOfAttribute = new("SR0410", "`is none` or `is some` of an attribute");

    /// <summary>A pattern that can't be used.</summary>
    public static readonly DiagnosticCode BadPattern = new("SR0411", "Bad pattern");

    /// <summary>A share that is written as a number above 1.</summary>
    public static readonly DiagnosticCode ShareAsNumber = new("SR0412", "Share written as a number");

    /// <summary>A clock that would start again in silence.</summary>
    public static readonly DiagnosticCode ClockSource = new("SR0414", "Not a source for a clock");
}
