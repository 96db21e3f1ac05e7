using System.Collections;
using NodaTime;

namespace SellerRules.Facts;

/// <summary>Checks the values of a record that was made in code, where the type system leaves more open than facts may be.</summary>
internal static class RecordValidation
{
    /// <summary>Calls <paramref name="fail"/> with the path and the reason for each value that can't stand.</summary>
    public static void Check(FactTypes types, FactType type, object record, string path, IDateTimeZoneProvider zones, Action<string, string> fail)
    {
        foreach (FactProperty fact in type.Properties.Where(p => p.Property is not null))
        {
            object? value = fact.Property!.GetValue(record);
            string factPath = $"{path}.{fact.Name}";
            if (value is null)
            {
                if (type.Identity.Contains(fact.Name))
                {
                    fail(factPath, $"must not be null: it tells the {type.Name} from others");
                }
            }
            else if (fact.Kind == FactKind.List)
            {
                CheckList(types, fact, (IEnumerable)value, factPath, zones, fail);
            }
            else
            {
                CheckValue(types, fact, fact.Kind, value, factPath, fact == type.Id, zones, fail);
                Require(value is not "" || fact == type.Id || !type.Identity.Contains(fact.Name), factPath, $"must not be empty: it tells the {type.Name} from others", fail);
            }
        }

        Require(record is not ICutByZone { Zone: { } zone } || zones.GetZoneOrNull(zone) is not null, $"{path}.zone", "is no IANA time zone", fail);
    }

    private static void CheckList(FactTypes types, FactProperty fact, IEnumerable list, string path, IDateTimeZoneProvider zones, Action<string, string> fail)
    {
        int i = 0;
        foreach (object? item in list)
        {
            string itemPath = FormattableString.Invariant($"{path}[{i++}]");
            if (item is null)
            {
                fail(itemPath, "must not be null");
            }
            else
            {
                CheckValue(types, fact, fact.ElementKind!.Value, item, itemPath, false, zones, fail);
            }
        }
    }

    private static void CheckValue(FactTypes types, FactProperty fact, FactKind kind, object value, string path, bool isId, IDateTimeZoneProvider zones, Action<string, string> fail)
    {
        switch (value)
        {
            case Instant instant:
                Require(TimeRange.Contains(instant), path, $"`{instant}` lies outside 1900 to 2199", fail);
                break;
            case LocalDate date:
                Require(date.Year is >= 1900 and < 2200, path, "lies outside 1900 to 2199", fail);
                break;
            case decimal number when kind == FactKind.Share:
                Require(number is >= 0 and <= 1, path, FormattableString.Invariant($"`{number}` is no share from 0 to 1"), fail);
                break;
            case decimal number when kind == FactKind.Score:
                Require(number is >= 0 and <= 5, path, FormattableString.Invariant($"`{number}` is no score from 0 to 5"), fail);
                break;
            case int count:
                Require(count >= 0 || fact.Property!.DeclaringType!.Assembly != typeof(FactType).Assembly, path, FormattableString.Invariant($"`{count}` must be 0 or more"), fail);
                break;
            case Duration duration:
                Require(duration >= Duration.Zero, path, "must not be negative", fail);
                break;
            case Money money:
                Require(money.Currency is { Length: 3 } code && code.All(char.IsAsciiLetterUpper), path, $"`{money.Currency}` is no currency of three capital letters", fail);
                break;
            case string id when isId || fact.IsReference:
                Require(id.Length > 0 && !id.Contains('/', StringComparison.Ordinal), path, $"`{id}` can't be an id: it must not be empty or hold `/`", fail);
                break;
            case not string when kind == FactKind.Record:
                Check(types, types.Find(fact.RecordType!)!, value, path, zones, fail);
                break;
        }
    }

    private static void Require(bool holds, string path, string reason, Action<string, string> fail)
    {
        if (!holds)
        {
            fail(path, reason);
        }
    }
}
