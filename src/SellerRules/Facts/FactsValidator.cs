using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using SellerRules.References;

namespace SellerRules.Facts;

/// <summary>
/// Checks facts that a program builds itself by the rules that <see cref="FactsReader"/> holds facts in JSON to: ids, times from 1900 to 2199,
/// ranges of shares, scores and counts, currencies, time zones. Judging doesn't need it, and doesn't check again.
/// </summary>
public sealed class FactsValidator : AbstractValidator<FactsDocument>
{
    /// <summary>Checks the library's own types of record.</summary>
    public FactsValidator()
        : this(FactTypes.Standard)
    {
    }

    /// <summary>Checks the given types of record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="types"/> is null.</exception>
    public FactsValidator(FactTypes types)
        : this(types, TimeZones.Default)
    {
    }

    /// <summary>Checks the given types of record, with zones of the given tz database instead of the one that comes with NodaTime.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactsValidator(FactTypes types, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(zones);
        RuleFor(document => document).Custom((document, context) =>
        {
            foreach (FactType type in types.All.Where(t => !t.IsNested && t.Key.Length > 0))
            {
                IReadOnlyList<object> records = document.RecordsOf(type.Name);
                for (int i = 0; i < records.Count; i++)
                {
                    RecordValidation.Check(types, type, records[i], FormattableString.Invariant($"{type.Key}[{i}]"), zones, context.AddFailure);
                }
            }
        });
    }

    /// <summary>Checks one record of a top-level type, such as an <see cref="Order"/>, and what is nested in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of no type of the library.</exception>
    public static ValidationResult ValidateRecord(object record) => ValidateRecord(record, TimeZones.Default);

    /// <summary>Like <see cref="ValidateRecord(object)"/>, with zones of the given tz database instead of the one that comes with NodaTime.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of no type of the library.</exception>
    public static ValidationResult ValidateRecord(object record, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(zones);
        FactType type = FactTypes.Standard.Find(record.GetType())
            ?? throw new ArgumentException($"`{record.GetType().Name}` is no type of fact.", nameof(record));
        ValidationResult result = new();
        RecordValidation.Check(FactTypes.Standard, type, record, type.Name, zones, (path, message) => result.Errors.Add(new ValidationFailure(path, message)));
        return result;
    }
}
