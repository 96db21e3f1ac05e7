using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Expressions.Binding;

/// <summary>What names mean where an expression stands.</summary>
/// <param name="Types">The fact types.</param>
/// <param name="Subject">The type of subject that the rule judges.</param>
/// <param name="FindParameter">Resolves a parameter's name; null where there is none (and, where it was reported already, a parameter of type error).</param>
/// <param name="ParameterNames">The names that could be meant.</param>
/// <param name="Figures">What formulas publish.</param>
internal sealed record BindingScope(
    FactTypes Types,
    FactType Subject,
    Func<string, Location, Parameter?> FindParameter,
    IReadOnlyCollection<string> ParameterNames,
    IPublishedFigures Figures)
{
    /// <summary>Takes how expressions that are bound here read the store's orders.</summary>
    public OrderReads Orders { get; init; } = new();

    /// <summary>The day of the month on which the rule set's months start, 1 to 28.</summary>
    public int MonthStartsOn { get; init; } = 1;

    /// <summary>The names in reach: the subject, the records that it is nested in, the store.</summary>
    public IEnumerable<FactType> Chain()
    {
        for (FactType? type = Subject; type is not null; type = type.Parent is { } parent ? Types.Find(parent) : null)
        {
            yield return type;
        }
    }
}
