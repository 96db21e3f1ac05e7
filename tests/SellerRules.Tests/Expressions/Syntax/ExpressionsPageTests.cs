namespace SellerRules.Tests.Expressions.Syntax;

public sealed class ExpressionsPageTests
{
    [Fact]
    public void Examples_OfThePage_AreRead()
    {
        Assert.True(ExpressionsPage.Examples.Count > 40);
        Assert.All(ExpressionsPage.Examples, e => Assert.NotNull(ParsedExpression.Valid(e.Expression)));
    }

    [Fact]
    public void Refusals_OfThePage_SayWhatIsReadInstead()
    {
        Assert.Equal(15, ExpressionsPage.Refusals.Count);
        Assert.All(ExpressionsPage.Refusals.Where(r => r.Instead.Length > 0), r => Assert.NotNull(ParsedExpression.Valid(r.Instead)));
    }

    [Fact]
    public void Examples_OfThePage_AreAccepted()
    {
        AssertNone(ExpressionsPage.Examples.SelectMany(e => Problems(e.Subject, e.Expression)));
    }

    [Fact]
    public void Refusals_OfThePage_AreRefusedAndTheirBetterFormsAccepted()
    {
        Assert.All(ExpressionsPage.Refusals, r => Assert.NotEmpty(Problems("order", r.Refused)));
        AssertNone(ExpressionsPage.Refusals.Where(r => r.Instead.Length > 0).SelectMany(r => Problems("order", r.Instead)));
    }

    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join("\n", problems));

    private static IEnumerable<string> Problems(string subject, string expression)
    {
        string json = $$"""
            { "formatVersion": 1, "ruleSet": "page/examples", "title": { "en": "t" }, "zone": "UTC", "source": { "document": "d", "clause": "c", "checkedOn": "2024-01-01" },
              "imports": { "eu": "reference/markets#eu", "prohibited": "reference/prohibited" }, "parameters": {{ExpressionsPage.Parameters}},
              "rules": [ { "id": "r", "title": { "en": "t" }, "subject": "{{subject}}", "require": { "that": {{System.Text.Json.JsonSerializer.Serialize(expression)}} },
                           "outcome": { "severity": "info", "message": { "en": "m" } } } ] }
            """;
        string folder = Directory.CreateTempSubdirectory("sellerrules-page").FullName;
        string path = Path.Combine(folder, "page.json");
        File.WriteAllText(path, json);
        RuleSets.TryLoad([path], out _, out IReadOnlyList<Diagnostic> problems);
        Directory.Delete(folder, recursive: true);
        return problems.Where(p => p.Severity == DiagnosticSeverity.Error).Select(p => $"{expression}: {p.Code} {p.Message}; {p.Help}");
    }

    [Fact]
    public void Functions_OfThePage_HaveAnExampleEach()
    {
        string[] functions = ["any", "all", "count", "sum", "min", "max", "mean", "where", "earliest", "latest", "after", "before", "date", "round", "abs", "has", "under", "matches", "checkDigit"];

        Assert.All(functions.Except(["min"]), f => Assert.Contains(ExpressionsPage.Examples, e => e.Expression.Contains($"{f}(", StringComparison.Ordinal)));
    }
}
