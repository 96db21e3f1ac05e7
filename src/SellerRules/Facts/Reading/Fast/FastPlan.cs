using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>
/// How records of a type are read straight from JSON tokens, worked out once from what <see cref="FactTypes"/> knows of the type. It takes only what is
/// beyond doubt; whatever else it meets is for <see cref="RecordReader"/>. Thread-safe.
/// </summary>
internal sealed class FastPlan
{
    /// <summary>How many keys a type may have: a bit of a word for each.</summary>
    public const int MaxFields = 64;

    private readonly FastField[] _fields;
    private readonly Func<object> _create;
    private readonly ulong _identity;
    private readonly bool _isCut;

    // Where the key stood that followed each key last time: files keep to one order. A hint that threads may overwrite for each other.
    private readonly int[] _following;

    /// <summary>The plan of a type.</summary>
    /// <param name="fields">Its keys.</param>
    /// <param name="create">Makes an empty record.</param>
    /// <param name="type">The type.</param>
    public FastPlan(FastField[] fields, Func<object> create, FactType type)
    {
        (_fields, _create) = (fields, create);
        _following = [.. Enumerable.Range(0, fields.Length + 1)];
        _identity = type.Identity.Aggregate(0UL, (bits, name) => bits | (1UL << Array.FindIndex(fields, f => f.Name == name)));
        _isCut = typeof(ICutByZone).IsAssignableFrom(type.ClrType);
        Identify = type.Identify;
    }

    /// <summary>A record's id among its siblings; null for types without one.</summary>
    public RecordIdentity? Identify { get; }

    /// <summary>The record whose object begins at the reader's token; null where the plain reader must look at it.</summary>
    public object? Read(ref Utf8JsonReader json, FastState state)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        object record = _create();
        ulong seen = 0;
        ulong given = 0;
        int last = _fields.Length;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int at = json.ValueIsEscaped ? -1 : Find(json.ValueSpan, last);
            if (at < 0)
            {
                return null;
            }

            ulong bit = 1UL << at;
            if ((seen & bit) != 0)
            {
                return null;
            }

            seen |= bit;
            last = at;
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            given |= bit;
            if (!_fields[at].Read(ref json, record, state))
            {
                return null;
            }
        }

        return (given & _identity) == _identity && (!_isCut || HasZone(record, state.Zones)) ? record : null;
    }

    private static bool HasZone(object record, IDateTimeZoneProvider zones) =>
        record is not ICutByZone { Zone: { } zone } || zones.GetZoneOrNull(zone) is not null;

    private int Find(ReadOnlySpan<byte> key, int last)
    {
        int likely = _following[last];
        if (likely < _fields.Length && _fields[likely].IsCalled(key))
        {
            return likely;
        }

        for (int i = 0; i < _fields.Length; i++)
        {
            if (_fields[i].IsCalled(key))
            {
                _following[last] = i;
                return i;
            }
        }

        return -1;
    }
}
