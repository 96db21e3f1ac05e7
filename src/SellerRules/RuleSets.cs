using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Judging.Binding;
using SellerRules.Loading;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;

namespace SellerRules;

/// <summary>Rule sets that were read and checked. Immutable and thread-safe.</summary>
public sealed class RuleSets
{
    private static readonly Lazy<RuleSets> LazyShipped = new(() => new RuleSets(ShippedRuleSets.Load(string.Empty), []));
    private static readonly Lazy<RuleSets> LazyAlibabaCom = new(() => new RuleSets(ShippedRuleSets.Load("alibaba-com/"), []));
    private static readonly Lazy<RuleSets> LazyAliExpress = new(() => new RuleSets(ShippedRuleSets.Load("aliexpress/"), []));
    private static readonly Lazy<RuleSets> LazyEuropeanUnion = new(() => new RuleSets(ShippedRuleSets.Load("eu/"), []));

    // What users may want to know of them: made when they ask.
    private readonly Lazy<IReadOnlyList<RuleSetInfo>> _sets;
    private readonly Lazy<IReadOnlyList<ListInfo>> _lists;

    internal RuleSets(BoundRules bound, IReadOnlyList<Diagnostic> warnings)
    {
        (Bound, Warnings) = (bound, warnings);
        _lists = new(() => [.. bound.GivenLists.Concat(bound.ShippedLists).OrderBy(l => l.Id, StringComparer.Ordinal).Select(RuleSetInfos.Of)]);
        _sets = new(() => [.. bound.Sets.OrderBy(s => s.Id.Value, StringComparer.Ordinal).Select(s => RuleSetInfos.Of(s, bound))]);
    }

    /// <summary>The Alibaba.com rule sets shipped in the package.</summary>
    public static RuleSets AlibabaCom => LazyAlibabaCom.Value;

    /// <summary>The AliExpress rule sets shipped in the package.</summary>
    public static RuleSets AliExpress => LazyAliExpress.Value;

    /// <summary>The rule sets on what the law of the European Union and of the United Kingdom asks of products, shipped in the package.</summary>
    public static RuleSets EuropeanUnion => LazyEuropeanUnion.Value;

    /// <summary>All rule sets shipped in the package.</summary>
    public static RuleSets Shipped => LazyShipped.Value;

    /// <summary>The rule sets, by id.</summary>
    public IReadOnlyList<RuleSetInfo> Sets => _sets.Value;

    /// <summary>The list files that were given, or that the rule sets name, by id.</summary>
    public IReadOnlyList<ListInfo> Lists => _lists.Value;

    /// <summary>The tz database that their zones are of, and by which an engine compiled of them judges. Default: the one that comes with NodaTime.</summary>
    public IDateTimeZoneProvider Zones => Bound.Zones;

    /// <summary>What was found that doesn't stop the load, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    internal BoundRules Bound { get; }

    /// <summary>Reads rule files, or all rule files below folders.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <returns>The rule sets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="RuleSetException">A file can't be read or has a problem; it carries them all.</exception>
    public static RuleSets Load(params string[] paths) => Load(paths, FactTypes.Standard);

    /// <summary>Reads rule files that may judge and read the embedder's own types of record as well.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <param name="types">The fact types.</param>
    /// <returns>The rule sets.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetException">A file can't be read or has a problem; it carries them all.</exception>
    public static RuleSets Load(IEnumerable<string> paths, FactTypes types) => Load(paths, types, TimeZones.Default);

    /// <summary>Like <see cref="Load(IEnumerable{string}, FactTypes)"/>, with another tz database than the one that comes with NodaTime.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <param name="types">The fact types.</param>
    /// <param name="zones">The tz database: it must be thread-safe, and its zones immutable, as those of NodaTime are.</param>
    /// <returns>The rule sets.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetException">A file can't be read or has a problem, such as a zone that the database doesn't have; it carries them all.</exception>
    public static RuleSets Load(IEnumerable<string> paths, FactTypes types, IDateTimeZoneProvider zones) =>
        TryLoad(paths, types, zones, out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics) ? rules : throw new RuleSetException(diagnostics);

    /// <summary>Like <see cref="Load(string[])"/>, without throwing.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <param name="rules">The rule sets, or null where any problem is an error.</param>
    /// <param name="diagnostics">All problems, by file, line and column.</param>
    /// <returns>Whether the rule sets can be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public static bool TryLoad(IEnumerable<string> paths, [NotNullWhen(true)] out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics) =>
        TryLoad(paths, FactTypes.Standard, out rules, out diagnostics);

    /// <summary>Like <see cref="Load(IEnumerable{string}, FactTypes)"/>, without throwing.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <param name="types">The fact types.</param>
    /// <param name="rules">The rule sets, or null where any problem is an error.</param>
    /// <param name="diagnostics">All problems, by file, line and column.</param>
    /// <returns>Whether the rule sets can be used.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryLoad(
        IEnumerable<string> paths, FactTypes types, [NotNullWhen(true)] out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics) =>
        TryLoad(paths, types, TimeZones.Default, out rules, out diagnostics);

    /// <summary>Like <see cref="Load(IEnumerable{string}, FactTypes, IDateTimeZoneProvider)"/>, without throwing.</summary>
    /// <param name="paths">Files and folders; folders are read with all folders below them.</param>
    /// <param name="types">The fact types.</param>
    /// <param name="zones">The tz database: it must be thread-safe, and its zones immutable, as those of NodaTime are.</param>
    /// <param name="rules">The rule sets, or null where any problem is an error.</param>
    /// <param name="diagnostics">All problems, by file, line and column.</param>
    /// <returns>Whether the rule sets can be used.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryLoad(
        IEnumerable<string> paths, FactTypes types, IDateTimeZoneProvider zones, [NotNullWhen(true)] out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(zones);
        DiagnosticBag bag = new();
        BoundRules? bound = RuleSetLoader.Load(RuleFiles.Find(paths, bag), types, zones, bag);
        diagnostics = bag.ToSorted();
        rules = bound is null ? null : new RuleSets(bound, diagnostics);
        return rules is not null;
    }

    /// <summary>
    /// These rule sets, list files and calendars and others; of two with the same id or name the other's stands. All have the tz database of the others, unless that is the one
    /// that comes with NodaTime: then they have that of these.
    /// </summary>
    /// <param name="other">The other rule sets.</param>
    /// <returns>Both, checked together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="RuleSetException">A rule names what only a replaced rule set had, or a zone that the tz database doesn't have.</exception>
    public RuleSets With(RuleSets other)
    {
        ArgumentNullException.ThrowIfNull(other);
        IDateTimeZoneProvider zones = ReferenceEquals(other.Zones, TimeZones.Default) ? Zones : other.Zones;
        return WithZones(zones).WithOther(other.WithZones(zones));
    }

    /// <summary>The same rule sets with another tz database, as the shipped ones must be given it: their texts are checked again.</summary>
    /// <param name="zones">The tz database: it must be thread-safe, and its zones immutable, as those of NodaTime are.</param>
    /// <returns>The rule sets; these themselves where they have that database already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is null.</exception>
    /// <exception cref="RuleSetException">A rule set names a zone that the database doesn't have.</exception>
    public RuleSets WithZones(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        if (ReferenceEquals(zones, Zones))
        {
            return this;
        }

        DiagnosticBag bag = new();
        return RuleSetLoader.Reload(Bound, zones, bag) is { } bound ? new RuleSets(bound, bag.ToSorted()) : throw new RuleSetException(bag.ToSorted());
    }

    private RuleSets WithOther(RuleSets other) =>
        With(other.Bound.Sets, other.Bound.GivenLists, ReferenceEquals(other.Bound.Types, FactTypes.Standard) ? Bound.Types : other.Bound.Types, other.Bound.GivenCalendars);

    internal RuleSets With(
        IReadOnlyList<RuleSetDefinition> others, IReadOnlyList<EntryList> lists, FactTypes types, IReadOnlyList<WorkingCalendar>? calendars = null)
    {
        HashSet<string> replaced = [.. others.Select(s => s.Id.Value)];
        RuleSetDefinition[] sets = [.. Bound.Sets.Where(s => !replaced.Contains(s.Id.Value)), .. others];
        DiagnosticBag bag = new();
        EntryList[] all = [.. Bound.GivenLists.Where(l => !lists.Any(other => other.Id == l.Id)), .. lists];
        WorkingCalendars named = new WorkingCalendars(Bound.GivenCalendars).With(calendars ?? []);
        return RuleSetLoader.Bind(sets, types, Zones, bag, all, named) is { } bound ? new RuleSets(bound, bag.ToSorted()) : throw new RuleSetException(bag.ToSorted());
    }
}
