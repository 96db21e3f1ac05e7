namespace SellerRules.Tests.Laws;

/// <summary>Whether two reports give the same answer: all that is said of subjects and ledgers but the next change and the messages.</summary>
internal static class Answers
{
    /// <summary>The first difference for people; null where there is none.</summary>
    public static string? Difference(Report a, Report b)
    {
        if (a.Subjects.Count != b.Subjects.Count || a.Ledgers.Count != b.Ledgers.Count)
        {
            return $"{a.Subjects.Count} subjects and {a.Ledgers.Count} ledgers, then {b.Subjects.Count} and {b.Ledgers.Count}";
        }

        return a.Subjects.Zip(b.Subjects, Difference).Concat(a.Ledgers.Zip(b.Ledgers, Difference)).FirstOrDefault(difference => difference is not null);
    }

    /// <summary>The first difference between what is said of a subject.</summary>
    public static string? Difference(SubjectFindings a, SubjectFindings b)
    {
        if ((a.Id, a.Subject, a.Store, a.Zone) != (b.Id, b.Subject, b.Store, b.Zone) || a.Findings.Count != b.Findings.Count)
        {
            return $"{a.Subject} {a.Id}, then {b.Subject} {b.Id}";
        }

        for (int i = 0; i < a.Findings.Count; i++)
        {
            if (!AreSame(a.Findings[i], b.Findings[i]))
            {
                return $"{Reporting.AnswerText.Of(a.Findings[i])}then\n{Reporting.AnswerText.Of(b.Findings[i])}";
            }
        }

        return null;
    }

    private static string? Difference(LedgerReport a, LedgerReport b) =>
        a.Store == b.Store && a.Accounts.Zip(b.Accounts).All(pair => AreSame(pair.First, pair.Second)) ? null : $"{Reporting.AnswerText.Of(a)}then\n{Reporting.AnswerText.Of(b)}";

    private static bool AreSame(Finding a, Finding b) =>
        (a.Rule, a.SubjectId, a.Status, a.From, a.Due, a.Done, a.OccurredAt) == (b.Rule, b.SubjectId, b.Status, b.From, b.Due, b.Done, b.OccurredAt)
        && (a.Points, a.Action, a.Band) == (b.Points, b.Action, b.Band)
        && Equals(a.Value, b.Value)
        && a.Unknown.SequenceEqual(b.Unknown)
        && a.Notes.Select(n => (n.Code, n.Fact, n.Text)).SequenceEqual(b.Notes.Select(n => (n.Code, n.Fact, n.Text)));

    private static bool AreSame(AccountReport a, AccountReport b) =>
        (a.Account, a.Balance, a.NextExpiry, a.Headroom, a.Undecided) == (b.Account, b.Balance, b.NextExpiry, b.Headroom, b.Undecided)
        && a.Entries.SequenceEqual(b.Entries)
        && a.Actions.SequenceEqual(b.Actions);
}
