using System.Text;
using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.Loading;
using SellerRules.Tests.Schema;

namespace SellerRules.Tests.Json;

public sealed class RuleFuzzTests
{
    private const int Mutations = 10_000;

    [Fact]
    public void Load_MutatedRuleFiles_NeverThrowsAndEveryProblemHasAPlace()
    {
        byte[][] seeds =
        [
            Encoding.UTF8.GetBytes(WholeRuleSet.Text),
            .. RepositoryFiles.Below("rules/aliexpress", "*.json").Select(p => File.ReadAllBytes(RepositoryFolder.Of(p))),
        ];
        Random random = new(20261121);
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutant = Mutation.Of(seeds[random.Next(seeds.Length)], random);

            IReadOnlyList<Diagnostic> problems = Load(mutant, i);

            refused += problems.Count > 0 ? 1 : 0;
            foreach (Diagnostic problem in problems)
            {
                Assert.True(problem is { Line: > 0, Column: > 0, Length: > 0, File: "fuzz.json" }, $"mutation {i}: {problem}");
                Assert.True(problem.Column <= problem.SourceLine.Length + 1, $"mutation {i}: {problem} points behind its line");
            }

            Assert.NotNull(DiagnosticRenderer.Human(problems));
        }

        Assert.InRange(refused, Mutations / 2, Mutations);
    }

    /// <summary>The whole way of a file, in memory.</summary>
    private static IReadOnlyList<Diagnostic> Load(byte[] bytes, int mutation)
    {
        DiagnosticBag bag = new();
        try
        {
            if (SourceFileReader.Decode("fuzz.json", bytes, bag) is { } file && RuleFiles.Recognise(file, bag) is { } found)
            {
                BoundRules? rules = RuleSetLoader.Load([found with { Kind = RuleFileKind.RuleSet }], FactTypes.Standard, NodaTime.DateTimeZoneProviders.Tzdb, bag);
                Assert.True(rules is not null || bag.HasErrors, $"mutation {mutation}: lost in silence");
                CasesReader.Read(file, found.Root, bag);
            }
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"mutation {mutation}: {e}\n{Encoding.UTF8.GetString(bytes)}");
        }

        return bag.ToSorted();
    }
}
