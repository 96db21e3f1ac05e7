using SellerRules.Diagnostics;

namespace SellerRules.Judging.Binding;

/// <summary>The codes of problems with rules as a whole, and between rules.</summary>
internal static class RuleProblems
{
    /// <summary>Parameters that are defined by each other.</summary>
    public static readonly DiagnosticCode ParameterCycle = new("SR0501", "Parameters in a circle");

    /// <summary>A dated parameter whose values have different types.</summary>
    public static readonly DiagnosticCode MixedParameter = new("SR0502", "Values of different types");

    /// <summary>A kind of subject that doesn't exist or can't be judged.</summary>
    public static readonly DiagnosticCode UnknownSubject = new("SR0503", "Unknown subject");

    /// <summary>Points on a rule that describes a state.</summary>
    public static readonly DiagnosticCode PointsWithoutDate = new("SR0504", "Points on a rule without a date");

    /// <summary>A tally of a rule that describes a state.</summary>
    public static readonly DiagnosticCode TallyWithoutDate = new("SR0505", "Tally of a rule without a date");

    /// <summary>A rule that a tally names and that doesn't exist.</summary>
    public static readonly DiagnosticCode UnknownRule = new("SR0506", "Unknown rule");

    /// <summary>An account that isn't defined.</summary>
    public static readonly DiagnosticCode UnknownAccount = new("SR0507", "Unknown account");

    /// <summary>A working-day calendar that isn't there.</summary>
    public static readonly DiagnosticCode UnknownCalendar = new("SR0508", "Unknown calendar");

    /// <summary>A limit that needs hours, by a calendar that has none.</summary>
    public static readonly DiagnosticCode CalendarWithoutHours = new("SR0514", "Calendar without hours");

    /// <summary>A kind on a subject that it doesn't fit.</summary>
    public static readonly DiagnosticCode KindNeedsOtherSubject = new("SR0509", "Kind on the wrong subject");

    /// <summary>A value of a kind that has the wrong type.</summary>
    public static readonly DiagnosticCode WrongSetting = new("SR0510", "Setting of the wrong type");

    /// <summary>A placeholder that a message can't hold.</summary>
    public static readonly DiagnosticCode BadPlaceholder = new("SR0511", "Unknown placeholder");

    /// <summary>A status that a tally can't count.</summary>
    public static readonly DiagnosticCode UnknownStatus = new("SR0512", "Status that can't be counted");

    /// <summary>A tally that counts another tally.</summary>
    public static readonly DiagnosticCode TallyOfTally = new("SR0513", "Tally of a tally");

    /// <summary>A lookup table by something that no vocabulary is.</summary>
    public static readonly DiagnosticCode UnknownTableKey = new("SR0530", "Table by something unknown");

    /// <summary>Two rows of a lookup table for one key.</summary>
    public static readonly DiagnosticCode RepeatedRow = new("SR0531", "Row twice in a table");
}
