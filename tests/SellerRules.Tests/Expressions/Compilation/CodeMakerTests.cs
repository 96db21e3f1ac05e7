using System.Runtime.CompilerServices;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Tests.Expressions.Compilation;

public sealed class CodeMakerTests
{
    /// <summary>Set for a run of this test in a process that can't generate code.</summary>
    public const string NoCode = "SELLERRULES_NO_CODE";

    [Fact]
    public void OfHost_IsWhatTheHostAllows()
    {
        bool isForbidden = Environment.GetEnvironmentVariable(NoCode) is not null;

        Assert.Equal(!isForbidden, RuntimeFeature.IsDynamicCodeSupported);
        Assert.IsType(isForbidden ? typeof(ClosureCode) : typeof(PatientCode), CodeMaker.OfHost);
    }
}
