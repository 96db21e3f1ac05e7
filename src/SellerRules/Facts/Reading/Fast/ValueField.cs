using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A fact whose value is read by itself and handed to the property's setter. Immutable and thread-safe.</summary>
internal sealed class ValueField<TRecord, TValue>(string name, PropertyInfo property, FastRead<TValue> read) : FastField(name)
    where TRecord : class
{
    private readonly Action<TRecord, TValue> _set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader json, object record, FastState state)
    {
        if (!read(ref json, state, out TValue value))
        {
            return false;
        }

        _set(Unsafe.As<TRecord>(record), value);
        return true;
    }
}
