using NodaTime;
using SellerRules.Text;

namespace SellerRules.Facts.Reading;

/// <summary>Gathers what is noticed while one top-level record is read. Not thread-safe.</summary>
internal sealed class RecordScope(InputTimes? times, IDateTimeZoneProvider zones)
{
    private readonly List<RecordFault> _faults = [];

    /// <summary>How local times are read; null: they are refused.</summary>
    public InputTimes? Times { get; } = times;

    /// <summary>The tz database.</summary>
    public IDateTimeZoneProvider Zones { get; } = zones;

    /// <summary>The notes on records that were made.</summary>
    public List<FactNote> Notes { get; } = [];

    /// <summary>All faults, in the order in which they were found.</summary>
    public IReadOnlyList<RecordFault> Faults => _faults;

    /// <summary>Adds a fault, and gives null in place of the value that can't be had.</summary>
    public object? Fail(TextSpan at, string? path, FactProblem problem)
    {
        _faults.Add(new RecordFault(at, path, problem));
        return null;
    }
}
