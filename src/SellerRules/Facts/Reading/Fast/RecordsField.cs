using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A list of nested records. Immutable and thread-safe.</summary>
internal sealed class RecordsField<TRecord, TMember>(string name, PropertyInfo property, Lazy<FastPlan> members) : FastField(name)
    where TRecord : class
    where TMember : class
{
    private readonly Action<TRecord, IReadOnlyList<TMember>> _set = property.SetMethod!.CreateDelegate<Action<TRecord, IReadOnlyList<TMember>>>();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader json, object record, FastState state)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        FastPlan plan = members.Value;
        int mark = state.Mark;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (plan.Read(ref json, state) is not { } member)
            {
                state.Drop(mark);
                return false;
            }

            state.Push(member);
        }

        TMember[] read = state.Take<TMember>(mark);
        _set(Unsafe.As<TRecord>(record), read);
        return read.Length < 2 || plan.Identify is not { } identify || AreDistinct(read, identify, state.Zones);
    }

    private static bool AreDistinct(TMember[] read, RecordIdentity identify, IDateTimeZoneProvider zones)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (TMember member in read)
        {
            string id = identify(member, null, zones);
            if (!string.IsNullOrEmpty(id) && !ids.Add(id))
            {
                return false;
            }
        }

        return true;
    }
}
