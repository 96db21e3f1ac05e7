using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Arguments;

/// <summary>The zones of input times without an offset: of all of them, and of single facts. Immutable.</summary>
/// <param name="Whole">The zone of all; null: what the input's form or document says.</param>
/// <param name="Fields">The zones of single facts, by paths such as <c>order.paidAt</c>.</param>
internal sealed record InputZones(DateTimeZone? Whole, IReadOnlyDictionary<string, DateTimeZone> Fields)
{
    /// <summary>No word about zones.</summary>
    public static InputZones None { get; } = new(null, new Dictionary<string, DateTimeZone>());

    /// <summary>Reads the words of <c>--zone</c>: <c>ZONE</c>, once, and <c>PATH=ZONE</c>, with zones of a tz database.</summary>
    /// <exception cref="UnusableException">One can't be read, or two speak of the same times.</exception>
    public static InputZones Read(IEnumerable<string> words, IDateTimeZoneProvider database)
    {
        DateTimeZone? whole = null;
        Dictionary<string, DateTimeZone> fields = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            string path = equals < 0 ? string.Empty : word[..equals].Trim();
            DateTimeZone zone = ZoneOf(word[(equals + 1)..].Trim(), database);
            if (equals >= 0 && FieldZones.Refusal(FactTypes.Standard, path) is { } refusal)
            {
                throw new UnusableException(refusal.Reason.EndsWith('?') ? refusal.Reason : refusal.Reason + ".");
            }

            if (equals < 0 ? whole is not null : !fields.TryAdd(path, zone))
            {
                throw new UnusableException(equals < 0
                    ? "the zone of all times is given twice; say it once, and `PATH=ZONE` for single facts, such as `order.paidAt=Asia/Shanghai`."
                    : $"the zone of `{path}` is given twice; say it once.");
            }

            whole = equals < 0 ? zone : whole;
        }

        return new InputZones(whole, fields);
    }

    private static DateTimeZone ZoneOf(string text, IDateTimeZoneProvider database) =>
        ZoneText.Read(text, database, out string help) ?? throw new UnusableException($"`{text}` is not an IANA time zone; {(help[^1] is '?' or '.' ? help : help + ".")}");
}
