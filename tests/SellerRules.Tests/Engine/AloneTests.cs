namespace SellerRules.Tests.Engine;

/// <summary>Tests that look at the memory of the whole process: no other test runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTests
{
    /// <summary>The collection's name.</summary>
    public const string Name = "alone";
}
