using NJsonSchema;
using SellerRules.Diagnostics;
using SellerRules.References;
using SellerRules.Tests.References;
using SellerRules.Text;

namespace SellerRules.Tests.Schema;

public sealed class CalendarSchemaTests
{
    private static readonly string Whole = CalendarText.Of("\"$schema\": \"../schema/calendar.schema.json\", \"note\": \"n\", " + CalendarText.Warehouse);

    private static readonly Task<JsonSchema> Schema = ShippedSchemas.Load("calendar.schema.json");

    [Fact]
    public async Task Validate_EveryShape_IsValid()
    {
        Assert.Empty(Codes(Whole));
        Assert.Empty((await Schema).Validate(ShippedSchemas.Parse(Whole)));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"calendar\": \"warehouse\"", "\"calendar\": \"Warehouse\"")]
    [InlineData("\"weekend\": [\"sunday\"]", "\"weekend\": [\"sun\"]")]
    [InlineData("\"weekend\": [\"sunday\"],", "")]
    [InlineData("\"holidays\": [\"2024-05-01\"]", "\"holidays\": [\"1 May\"]")]
    [InlineData("\"holidays\": [\"2024-05-01\"]", "\"holidays\": \"2024-05-01\"")]
    [InlineData("\"to\": \"2027-01-01\"", "\"until\": \"2027-01-01\"")]
    [InlineData("\"monday\": [[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]]", "\"monday\": \"09:00-18:00\"")]
    [InlineData("\"monday\": [[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]]", "\"monday\": []")]
    [InlineData("\"monday\": [[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]]", "\"monday\": [\"9:00\", \"18:00\"]")]
    [InlineData("\"monday\": [[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]]", "\"monday\": [\"09:00\", \"13:00\", \"18:00\"]")]
    [InlineData("\"monday\": [[", "\"munday\": [[")]
    [InlineData("\"2024-12-24\"", "\"24 December\"")]
    [InlineData("\"hoursOn\"", "\"hoursAt\"")]
    public Task Validate_BadShape_IsRefusedByTheSchemaAndTheReader(string part, string replacement) =>
        ShippedSchemas.AssertRefused(Schema, Codes, Whole, part, replacement);

    [Theory]
    [InlineData("cn")]
    [InlineData("weekdays")]
    public async Task Validate_TheShippedCalendars_AreValid(string name) =>
        Assert.Empty((await Schema).Validate(ShippedSchemas.Parse(RepositoryFolder.Read($"rules/reference/calendars/{name}.json"))));

    private static IEnumerable<string> Codes(string text)
    {
        DiagnosticBag bag = new();
        WorkingCalendarReader.Read(new SourceFile("a.json", text), bag);
        return bag.ToSorted().Select(d => d.Code);
    }
}
