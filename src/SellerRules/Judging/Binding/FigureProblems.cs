using SellerRules.Diagnostics;

namespace SellerRules.Judging.Binding;

/// <summary>The codes of problems with bands and with published figures.</summary>
internal static class FigureProblems
{
    /// <summary>A value that falls in no band.</summary>
    public static readonly DiagnosticCode BandGap = new("SR0520", "Bands with a gap");

    /// <summary>A band that no value can fall in.</summary>
    public static readonly DiagnosticCode UnreachableBand = new("SR0521", "Band that nothing falls in");

    /// <summary>Formulas that rest on each other, or on too many others.</summary>
    public static readonly DiagnosticCode FigureCycle = new("SR0522", "Published figures in a circle");

    /// <summary>Two formulas that publish the same figure.</summary>
    public static readonly DiagnosticCode DuplicateFigure = new("SR0523", "Figure published twice");

    /// <summary>A formula that takes the name of an ordinary fact.</summary>
    public static readonly DiagnosticCode FigureIsFact = new("SR0524", "Figure with the name of a fact");

    /// <summary>A formula whose value isn't of the type that the figure has.</summary>
    public static readonly DiagnosticCode FigureType = new("SR0525", "Figure of the wrong type");
}
