using SellerRules.Facts;
using SellerRules.Text;

namespace SellerRules.Expressions.Binding;

/// <summary>The figures that formulas publish as facts.</summary>
internal interface IPublishedFigures
{
    /// <summary>The figure of a name on a type; null where none is published. One that could not be bound has the type error.</summary>
    /// <param name="owner">The fact type.</param>
    /// <param name="name">The figure's name.</param>
    /// <param name="at">Where it is read, for reporting a circle.</param>
    PublishedFigure? Find(FactType owner, string name, Location at);

    /// <summary>The names of the figures on a type.</summary>
    IEnumerable<string> NamesOn(FactType owner);
}
