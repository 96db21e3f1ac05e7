using System.Buffers;

namespace SellerRules.Cli.Output;

/// <summary>
/// Writes the line of a subject whose findings have no figure, points or notes, as nearly all have none in bulk: much of it is the same for all findings of a rule.
/// It says what <see cref="FindingJson"/> says, or leaves the line to it. Not thread-safe.
/// </summary>
internal sealed class OrdinaryLine(FindingWords words)
{
    private static readonly byte[][] Statuses = [.. Enum.GetValues<FindingStatus>().Select(status => System.Text.Encoding.UTF8.GetBytes(StatusWord.Of(status)))];

    private readonly LineBytes _line = new();

    /// <summary>Adds the line; false where nothing was added.</summary>
    public bool TryWrite(IBufferWriter<byte> lines, SubjectFindings subject, IReadOnlyList<Finding> findings)
    {
        if (subject.Zone is not null)
        {
            return false;
        }

        _line.Clear();
        _line.Add("{\"type\":\"subject\",\"subject\":"u8);
        _line.AddText(subject.Subject);
        _line.Add(",\"id\":"u8);
        _line.AddText(subject.Id);
        _line.Add(",\"store\":"u8);
        _line.AddText(subject.Store);
        _line.Add(",\"nextChange\":"u8);
        _line.AddInstant(subject.NextChange);
        _line.Add(",\"findings\":["u8);
        for (int i = 0; i < findings.Count; i++)
        {
            if (i > 0)
            {
                _line.Add(","u8);
            }

            if (!TryAdd(findings[i]))
            {
                return false;
            }
        }

        _line.Add("]}\n"u8);
        lines.Write(_line.Written);
        return true;
    }

    private bool TryAdd(Finding finding)
    {
        RuleWords rule = words.OfRule(finding);
        if (!ReferenceEquals(rule.Source, finding.Source) || finding.Value is not null || finding.Points is not null || finding.Notes.Count > 0)
        {
            return false;
        }

        _line.Add(rule.Begin);
        _line.Add(Statuses[(int)finding.Status]);
        _line.Add(rule.Middle);
        _line.AddInstant(finding.From);
        _line.Add(",\"due\":"u8);
        _line.AddInstant(finding.Due);
        _line.Add(",\"done\":"u8);
        _line.AddInstant(finding.Done);
        _line.Add(",\"occurredAt\":"u8);
        _line.AddInstant(finding.OccurredAt);
        _line.Add(",\"value\":null,\"band\":"u8);
        _line.AddText(finding.Band);
        _line.Add(",\"unknown\":["u8);
        IReadOnlyList<string> unknown = finding.Unknown;
        for (int i = 0; i < unknown.Count; i++)
        {
            if (i > 0)
            {
                _line.Add(","u8);
            }

            _line.AddText(unknown[i]);
        }

        _line.Add("],\"points\":null,\"action\":"u8);
        _line.AddText(finding.Action);
        _line.Add(",\"message\":"u8);
        _line.AddText(words.MessageOf(finding));
        _line.Add(rule.End);
        return true;
    }
}
