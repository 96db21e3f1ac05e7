using System.Collections;
using System.Globalization;
using System.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Writes facts for a person who looks for the cause of a difference.</summary>
internal static class FactsText
{
    public static string Of(FactsDocument facts)
    {
        StringBuilder text = new();
        Write(text, facts, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, object record, string indent)
    {
        foreach (System.Reflection.PropertyInfo property in record.GetType().GetProperties())
        {
            object? value = property.GetValue(record);
            if (value is null || (value is ICollection { Count: 0 } && property.DeclaringType == typeof(FactsDocument)))
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{indent}{property.Name}: ");
            if (value is IEnumerable list and not string)
            {
                text.AppendLine();
                foreach (object item in list)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"{indent}- {(item is string or NodaTime.Instant ? item : "")}");
                    if (item.GetType().Namespace == typeof(Order).Namespace)
                    {
                        Write(text, item, $"{indent}  ");
                    }
                }
            }
            else if (value is Recorded recorded)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"until {recorded.Until} not [{string.Join(", ", recorded.Not)}]");
            }
            else
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{value}");
            }
        }
    }
}
