using NodaTime;

namespace SellerRules.Accounts;

/// <summary>What a cap on each date's points leaves. Not thread-safe.</summary>
internal sealed class DayCap
{
    private readonly Dictionary<LocalDate, decimal> _given = [];

    /// <summary>As much of a price as a date's cap leaves.</summary>
    public decimal Take(LocalDate date, decimal price, decimal cap)
    {
        decimal given = _given.GetValueOrDefault(date);
        decimal rest = Math.Clamp(cap - given, 0, price);
        _given[date] = given + rest;
        return rest;
    }
}
