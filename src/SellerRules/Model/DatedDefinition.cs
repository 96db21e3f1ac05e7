using NodaTime;
using SellerRules.Text;

namespace SellerRules.Model;

/// <summary>A setting that may change by date: <paramref name="From"/> is the first date on which it holds, null for one that always does.</summary>
/// <typeparam name="T">How the setting is written.</typeparam>
internal sealed record DatedDefinition<T>(Located<LocalDate>? From, T Value);
