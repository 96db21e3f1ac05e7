namespace SellerRules.Facts;

/// <summary>How a fact depends on the instant that it is asked for.</summary>
internal enum FactClass
{
    /// <summary>An instant that happens: visible from then on; absent means that it has not happened.</summary>
    Event,

    /// <summary>A planned instant or date: always visible; absent means unknown, unless it has a default.</summary>
    Planned,

    /// <summary>A property that is known or unknown.</summary>
    Attribute,

    /// <summary>Worked out by the library; a given value wins.</summary>
    Derived,
}
