using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Loading;

/// <summary>Reads and checks rule files together.</summary>
internal static class RuleSetLoader
{
    /// <summary>The rule sets, lists and calendars among files; null where any problem is an error. Cases and other reference files are left to those who use them.</summary>
    public static BoundRules? Load(IReadOnlyList<RuleFile> files, FactTypes types, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        RuleSetDefinition[] sets =
        [
            .. files.Where(f => f.Kind == RuleFileKind.RuleSet).Select(f => RuleSetReader.Read(f.File, f.Root, zones, bag)).OfType<RuleSetDefinition>(),
        ];
        RuleSetReader.ReportDuplicates(sets, bag);
        return Bind(sets, types, zones, bag, ListsOf(files, bag), CalendarsOf(files, zones, bag));
    }

    /// <summary>Checks rule sets that were read, with lists and calendars of their own where there are any; null where any problem is an error.</summary>
    public static BoundRules? Bind(
        IReadOnlyList<RuleSetDefinition> sets, FactTypes types, IDateTimeZoneProvider zones, DiagnosticBag bag, IReadOnlyList<EntryList>? lists = null, WorkingCalendars? calendars = null)
    {
        BoundRules bound = RuleSetsBinder.Bind(sets, lists ?? [], calendars ?? WorkingCalendars.Shipped, types, zones, bag);
        return bag.HasErrors ? null : bound;
    }

    /// <summary>Checked rule sets once more, from the texts that they were read from, with another tz database; null where any problem is an error.</summary>
    public static BoundRules? Reload(BoundRules bound, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        RuleSetDefinition[] sets = [.. bound.Sets.Select(s => RuleSetReader.Read(s.File, zones, bag)).OfType<RuleSetDefinition>()];
        return Bind(sets, bound.Types, zones, bag, bound.GivenLists, new WorkingCalendars(bound.GivenCalendars));
    }

    private static WorkingCalendars CalendarsOf(IReadOnlyList<RuleFile> files, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        List<WorkingCalendar> calendars = [];
        List<string> unreadable = [];
        foreach (RuleFile file in files.Where(f => f.Kind == RuleFileKind.Reference && f.Root["calendar"] is not null))
        {
            if (WorkingCalendarReader.Read(file.File, file.Root, zones, bag) is not { } calendar)
            {
                unreadable.AddRange(file.Root["calendar"] is JsonString name ? [name.Value] : []);
                continue;
            }

            if (calendars.Find(other => other.Name == calendar.Name) is { } first)
            {
                bag.ReportCalendarTwice(new Location(file.File, file.Root["calendar"]!.Span), calendar.Name, first.File);
            }

            calendars.Add(calendar);
        }

        return new WorkingCalendars(calendars, unreadable);
    }

    private static List<EntryList> ListsOf(IReadOnlyList<RuleFile> files, DiagnosticBag bag)
    {
        List<EntryList> lists = [];
        foreach (RuleFile file in files.Where(f => f.Kind == RuleFileKind.List))
        {
            if (EntryListReader.Read(file.File, file.Root, bag) is not { } list)
            {
                continue;
            }

            if (lists.Find(other => other.Id == list.Id) is { } first)
            {
                bag.ReportListTwice(new Location(file.File, file.Root["list"]!.Span), list.Id, first.File);
            }

            lists.Add(list);
        }

        return lists;
    }
}
