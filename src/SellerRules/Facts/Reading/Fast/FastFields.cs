using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Chooses how a fact that holds no records is read. All combinations are written out, so that none has to be generated at run time.</summary>
internal static class FastFields
{
    /// <summary>The field of a fact.</summary>
    public static FastField Of<TRecord>(FactType type, FactProperty fact)
        where TRecord : class
    {
        Type value = fact.Property!.PropertyType;
        if (fact.Kind == FactKind.List)
        {
            return OfList<TRecord>(fact);
        }

        bool isOurs = type.ClrType.Assembly == typeof(FactType).Assembly;
        return value switch
        {
            _ when value == typeof(bool?) => new ValueField<TRecord, bool?>(fact.Name, fact.Property, Optional<bool>(FastValues.Boolean)),
            _ when value == typeof(int?) => new ValueField<TRecord, int?>(fact.Name, fact.Property, Optional<int>(isOurs ? FastValues.Count : FastValues.Integer)),
            _ when value == typeof(decimal?) => new ValueField<TRecord, decimal?>(fact.Name, fact.Property, Optional(NumberOf(fact.Kind))),
            _ when value == typeof(Money?) => new ValueField<TRecord, Money?>(fact.Name, fact.Property, Optional<Money>(FastValues.Money)),
            _ when value == typeof(Duration?) => new ValueField<TRecord, Duration?>(fact.Name, fact.Property, Optional<Duration>(FastValues.Duration)),
            _ when value == typeof(LocalDate?) => new ValueField<TRecord, LocalDate?>(fact.Name, fact.Property, Optional<LocalDate>(FastValues.Date)),
            _ when value == typeof(Instant?) => new ValueField<TRecord, Instant?>(fact.Name, fact.Property, FastValues.OptionalInstant),
            _ when value == typeof(Instant) => new ValueField<TRecord, Instant>(fact.Name, fact.Property, FastValues.Instant),
            _ when value == typeof(string) => new ValueField<TRecord, string>(fact.Name, fact.Property, TextOf(type, fact)),
            _ => new UnreadField(fact.Name),
        };
    }

    private static FastField OfList<TRecord>(FactProperty fact)
        where TRecord : class
    {
        PropertyInfo property = fact.Property!;
        Type element = FactTypeReflection.ElementOf(property.PropertyType)!;
        return element switch
        {
            _ when element == typeof(string) => new ValueField<TRecord, IReadOnlyList<string>>(
                fact.Name, property, ListOf<string>(fact.ElementKind == FactKind.Record ? FastValues.Id : FastValues.Text)),
            _ when element == typeof(bool) => new ValueField<TRecord, IReadOnlyList<bool>>(fact.Name, property, ListOf<bool>(FastValues.Boolean)),
            _ when element == typeof(int) => new ValueField<TRecord, IReadOnlyList<int>>(fact.Name, property, ListOf<int>(FastValues.Integer)),
            _ when element == typeof(decimal) => new ValueField<TRecord, IReadOnlyList<decimal>>(fact.Name, property, ListOf(NumberOf(fact.ElementKind!.Value))),
            _ when element == typeof(Money) => new ValueField<TRecord, IReadOnlyList<Money>>(fact.Name, property, ListOf<Money>(FastValues.Money)),
            _ when element == typeof(Duration) => new ValueField<TRecord, IReadOnlyList<Duration>>(fact.Name, property, ListOf<Duration>(FastValues.Duration)),
            _ when element == typeof(LocalDate) => new ValueField<TRecord, IReadOnlyList<LocalDate>>(fact.Name, property, ListOf<LocalDate>(FastValues.Date)),
            _ when element == typeof(Instant) => new ValueField<TRecord, IReadOnlyList<Instant>>(fact.Name, property, ListOf<Instant>(FastValues.Instant)),
            _ => new UnreadField(fact.Name),
        };
    }

    private static FastRead<decimal> NumberOf(FactKind kind) => kind switch
    {
        FactKind.Share => FastValues.Share,
        FactKind.Score => FastValues.Score,
        _ => FastValues.Number,
    };

    private static FastRead<string> TextOf(FactType type, FactProperty fact) =>
        fact.Name == type.Id?.Name ? FastValues.OwnId
        : fact.Kind == FactKind.Record ? FastValues.Id
        : type.Identity.Contains(fact.Name) ? FastValues.NonEmptyText
        : FastValues.Text;

    private static FastRead<T?> Optional<T>(FastRead<T> read)
        where T : struct => (ref Utf8JsonReader json, FastState state, out T? value) =>
    {
        bool isRead = read(ref json, state, out T known);
        value = known;
        return isRead;
    };

    private static FastRead<IReadOnlyList<T>> ListOf<T>(FastRead<T> read) => (ref Utf8JsonReader json, FastState state, out IReadOnlyList<T> value) =>
    {
        value = [];
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        List<T> items = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!read(ref json, state, out T item))
            {
                return false;
            }

            items.Add(item);
        }

        value = items.ToArray();
        return true;
    };
}
