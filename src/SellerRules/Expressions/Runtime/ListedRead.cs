using NodaTime;
using SellerRules.References.Lists;

namespace SellerRules.Expressions.Runtime;

/// <summary>How <c>listed</c> reads a product. Immutable.</summary>
/// <param name="List">The list that it is looked for in.</param>
/// <param name="Zone">The zone in which entries begin and end.</param>
/// <param name="Category">How its category is read.</param>
/// <param name="Title">How its title is read.</param>
/// <param name="Brand">How its brand is read.</param>
/// <param name="Markets">How its markets are read.</param>
internal sealed record ListedRead(EntryList List, DateTimeZone Zone, AttributeRead Category, AttributeRead Title, AttributeRead Brand, AttributeRead Markets);
