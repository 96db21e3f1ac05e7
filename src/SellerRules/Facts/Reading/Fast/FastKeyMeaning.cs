namespace SellerRules.Facts.Reading.Fast;

/// <summary>What stands under a key of a document.</summary>
internal enum FastKeyMeaning
{
    /// <summary>The records of a type.</summary>
    Records,

    /// <summary>A single record: the store.</summary>
    Record,

    /// <summary>What the facts could know.</summary>
    Recorded,

    /// <summary>The zone of local times.</summary>
    Zone,

    /// <summary>What nobody reads.</summary>
    Note,
}
