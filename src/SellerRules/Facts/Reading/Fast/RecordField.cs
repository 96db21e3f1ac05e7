using System.Reflection;
using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>A single nested record. Immutable and thread-safe.</summary>
internal sealed class RecordField(string name, PropertyInfo property, Lazy<FastPlan> plan) : FastField(name)
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader json, object record, FastState state)
    {
        if (plan.Value.Read(ref json, state) is not { } nested)
        {
            return false;
        }

        property.SetValue(record, nested);
        return true;
    }
}
