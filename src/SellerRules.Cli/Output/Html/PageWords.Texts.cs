namespace SellerRules.Cli.Output.Html;

/// <content>What is said in the same words on every page.</content>
internal abstract partial class PageWords
{
    public required string Report { get; init; }
    public required string NoStore { get; init; }

    /// <summary>0: the instant.</summary>
    public required string AsOf { get; init; }

    public required string AsOfWord { get; init; }

    /// <summary>0: the instant; 1: how far away it is.</summary>
    public required string NextChange { get; init; }

    public required string NoNextChange { get; init; }

    /// <summary>0: the statuses.</summary>
    public required string OnlyShown { get; init; }

    public required string Contents { get; init; }
    public required string SkipToContent { get; init; }
    public required string SummaryHeading { get; init; }
    public required string NothingJudged { get; init; }

    /// <summary>0: how many subjects of each kind.</summary>
    public required string Judged { get; init; }

    public required string ToDoHeading { get; init; }
    public required string NowHeading { get; init; }
    public required string NextHeading { get; init; }
    public required string NothingToDo { get; init; }
    public required string NothingKnownToDo { get; init; }
    public required string OverHeading { get; init; }
    public required string PlatformHeading { get; init; }

    /// <summary>0: the limit; 1: how far away it is.</summary>
    public required string ActBy { get; init; }

    /// <summary>0: the first limit; 1: how far away it is; 2: how many there are.</summary>
    public required string ActByFirst { get; init; }

    /// <summary>0: the limit; 1: how long ago it was.</summary>
    public required string StillOpen { get; init; }

    /// <summary>0: the first limit; 1: how long ago it was; 2: how many there are.</summary>
    public required string StillOpenFirst { get; init; }

    public required string MendNow { get; init; }
    public required string LookInto { get; init; }
    public required string BeforeItCounts { get; init; }

    /// <summary>0: when it broke; 1: how long ago.</summary>
    public required string BrokenOn { get; init; }

    /// <summary>0: the first; 2: how many; 3: the last.</summary>
    public required string BrokenBetween { get; init; }

    /// <summary>0: the limit; 1: how far away it is.</summary>
    public required string PlatformBy { get; init; }

    /// <summary>0: the limit; 1: how long ago it was.</summary>
    public required string PlatformLate { get; init; }

    public required string DeadlinesHeading { get; init; }

    /// <summary>0: the zone.</summary>
    public required string DeadlinesLead { get; init; }

    public required string NextDay { get; init; }
    public required string NextWeeks { get; init; }
    public required string AsOfMark { get; init; }

    /// <summary>0: how many.</summary>
    public required string EarlierDeadlines { get; init; }

    /// <summary>0: how many; 1: the last.</summary>
    public required string LaterDeadlines { get; init; }

    /// <summary>0: the limit.</summary>
    public required string DueAt { get; init; }

    /// <summary>0: the first limit.</summary>
    public required string FirstDueAt { get; init; }

    /// <summary>0: the instant.</summary>
    public required string ExpectedAt { get; init; }

    /// <summary>0: the start.</summary>
    public required string FromAt { get; init; }

    /// <summary>0: when it was done.</summary>
    public required string DoneAt { get; init; }

    /// <summary>0: when it broke.</summary>
    public required string BrokenAt { get; init; }

    public required string PointsHeading { get; init; }
    public required string Subject { get; init; }
    public required string Rule { get; init; }
    public required string Points { get; init; }
    public required string OccurredAt { get; init; }
    public required string Expires { get; init; }
    public required string Never { get; init; }
    public required string NoStepAbove { get; init; }

    /// <summary>0: the instant.</summary>
    public required string NextExpiry { get; init; }

    /// <summary>0: the measure; 1: since when; 2: until when.</summary>
    public required string MeasureUntil { get; init; }

    /// <summary>0: the measure; 1: since when.</summary>
    public required string MeasureSince { get; init; }

    public required string FiguresHeading { get; init; }
    public required string Figure { get; init; }
    public required string Value { get; init; }
    public required string Band { get; init; }
    public required string Change { get; init; }
    public required string Trend { get; init; }
    public required string AllValues { get; init; }
    public required string Unchanged { get; init; }
    public required string UnknownHeading { get; init; }
    public required string UnknownLead { get; init; }
    public required string Missing { get; init; }
    public required string Verdicts { get; init; }
    public required string Decides { get; init; }
    public required string SubjectsHeading { get; init; }
    public required string SubjectsLead { get; init; }
    public required string CoursesLead { get; init; }

    /// <summary>{0}: how many subjects.</summary>
    public required string CoursesLeftOut { get; init; }

    /// <summary>{0}: how many clocks.</summary>
    public required string ClocksLeftOut { get; init; }
    public required string HowItCame { get; init; }
    public required string QuietHeading { get; init; }
    public required string QuietLead { get; init; }
    public required string RulesHeading { get; init; }
    public required string RulesLead { get; init; }
    public required string ReadAs { get; init; }
    public required string RejectedHeading { get; init; }
    public required string Place { get; init; }
    public required string Reason { get; init; }
    public required string VersionsHeading { get; init; }
    public required string Engine { get; init; }
    public required string TimeZoneData { get; init; }
    public required string Facts { get; init; }
    public required string RuleSets { get; init; }
    public required string References { get; init; }
    public required string NoAdvice { get; init; }
    public required string Comma { get; init; }
    public required string Semicolon { get; init; }
}
