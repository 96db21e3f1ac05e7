using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>Writes what is shown of subjects, and counts all: <c>--only</c> hides, it doesn't uncount. Not thread-safe.</summary>
internal sealed class SubjectCount(ISubjectWriter writer, StatusList? only)
{
    private readonly int[] _summary = new int[Enum.GetValues<FindingStatus>().Length];
    private readonly bool[] _isShown = [.. Enum.GetValues<FindingStatus>().Select(status => only?.Statuses.Contains(status) != false)];
    private readonly List<Finding> _shown = [];

    /// <summary>How many subjects were judged.</summary>
    public int Subjects { get; private set; }

    /// <summary>How many records couldn't be read.</summary>
    public int Rejections { get; private set; }

    /// <summary>How many findings have a status.</summary>
    public int Count(FindingStatus status) => _summary[(int)status];

    /// <summary>Takes subjects and rejected records, in input order.</summary>
    public void Add(IReadOnlyList<SubjectFindings> subjects, IReadOnlyList<Rejection> rejected)
    {
        for (int i = 0; i < subjects.Count; i++)
        {
            Add(subjects[i]);
        }

        Add(rejected);
    }

    /// <summary>Takes a subject.</summary>
    public void Add(SubjectFindings subject)
    {
        // Most findings of a bulk run are counted and nothing else.
        _shown.Clear();
        for (int i = 0; i < subject.Count; i++)
        {
            int status = (int)subject.StatusAt(i);
            _summary[status]++;
            if (_isShown[status])
            {
                _shown.Add(subject.Findings[i]);
            }
        }

        Subjects++;
        if (_shown.Count > 0 || only is null)
        {
            writer.Subject(subject, _shown.Count == subject.Count ? subject.Findings : [.. _shown]);
        }
    }

    /// <summary>Takes rejected records.</summary>
    public void Add(IReadOnlyList<Rejection> rejected)
    {
        foreach (Rejection rejection in rejected)
        {
            Rejections++;
            writer.Rejected(rejection);
        }
    }

    /// <summary>Counts what was counted elsewhere.</summary>
    public void Add(SubjectCount other)
    {
        Subjects += other.Subjects;
        Rejections += other.Rejections;
        for (int status = 0; status < _summary.Length; status++)
        {
            _summary[status] += other._summary[status];
        }
    }

    /// <summary>Begins to count anew.</summary>
    public void Clear()
    {
        (Subjects, Rejections) = (0, 0);
        Array.Clear(_summary);
    }
}
