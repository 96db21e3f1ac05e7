using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>The members that every report begins with, whatever its form.</summary>
internal static class ReportJson
{
    /// <summary>Writes as-of and the versions of all that has a part in the verdicts.</summary>
    public static void WriteVersions(Utf8JsonWriter json, ReportHead head)
    {
        JsonValues.WriteInstant(json, "asOf", head.AsOf);
        json.WriteString("engine", EngineVersion.Text);
        json.WriteString("tzdb", head.Tzdb);
        JsonValues.WriteVersions(json, "ruleSets", head.RuleSets);
        JsonValues.WriteVersions(json, "calendars", head.Calendars);
        JsonValues.WriteVersions(json, "references", head.References);
    }
}
