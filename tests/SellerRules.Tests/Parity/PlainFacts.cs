using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Reads single facts of records.</summary>
internal sealed class PlainFacts(PlainWorld world)
{
    public PlainWorld World => world;

    public Plain Read(PlainRecord record, string name, PlainMoment moment)
    {
        if (PlainFigures.Find(world, record.Type.Name, name) is { } figure && record.Type.Find(name) is not { IsPublished: false })
        {
            return record.IsMissing ? Plain.Unknown($"{record.Path}.{name}") : GivenFigure(record, name, moment) ?? PlainFigures.Read(figure, record, moment);
        }

        FactProperty fact = record.Type.Find(name) ?? throw new InvalidOperationException($"{record.Type.Name} has no {name}");
        string path = $"{record.Path}.{name}";
        if (record.IsMissing)
        {
            return Plain.Unknown(path);
        }

        object? given = record.Given(fact);
        if (fact.IsDerived && given is null)
        {
            return new PlainDerived(this).Read(record, fact, path, moment);
        }

        if (fact.IsReference)
        {
            return Reference(record, fact, (string?)given, path);
        }

        if (fact is { Kind: FactKind.Record, HoldsRecords: true })
        {
            return Plain.Known(new PlainRecord(World.Types.Find(fact.RecordType!)!, given ?? new PlainRecord.Missing(), record, path));
        }

        bool isEvent = fact.Class == FactClass.Event || (fact.Class == FactClass.Derived && fact.Kind == FactKind.Instant);
        return isEvent ? Event(record, fact, (Instant?)given, path, moment)
            : fact.Kind == FactKind.List ? List(record, fact, given, path, moment)
            : Attribute(record, fact, given, path, moment);
    }

    private Plain? GivenFigure(PlainRecord record, string name, PlainMoment moment) =>
        record.Type.Find(name) is { } fact && record.Given(fact) is { } given ? Attribute(record, fact, given, $"{record.Path}.{name}", moment) : null;

    /// <summary>An event that isn't given has not happened, as far as the facts could know.</summary>
    public Plain Event(PlainRecord record, FactProperty fact, Instant? given, string path, PlainMoment moment)
    {
        if (given is { } instant)
        {
            return instant <= moment.At ? Plain.Known(instant) : Plain.NotYet(path);
        }

        if (IsNotRecorded(record, fact.Name))
        {
            return Plain.Unknown(path);
        }

        bool isPast = Recorded(record)?.Until is { } until && moment.At > until && !moment.IgnoresUntil;
        return isPast ? Plain.Unknown(path) with { LaterThan = Recorded(record)!.Until } : Plain.NotYet(path);
    }

    public bool IsNotRecorded(PlainRecord record, string name) => Recorded(record)?.Not.Contains($"{record.Type.Name}.{name}") == true;

    public Recorded? Recorded(PlainRecord record) => record.OwnRecorded ?? world.Facts.Recorded;

    /// <summary>What a list lacks whose members begin to exist one by one, where the facts end before the moment.</summary>
    public Plain? Grown(PlainRecord record, string path, PlainMoment moment) =>
        Recorded(record)?.Until is { } until && moment.At > until && !moment.IgnoresUntil ? Plain.Unknown(path) with { LaterThan = until } : null;

    private Plain Reference(PlainRecord record, FactProperty fact, string? id, string path)
    {
        string? wanted = id ?? (fact.RecordType == "store" ? world.StoreOf(null)?.Id : null);
        return wanted is null ? Plain.Unknown(path) : Plain.Known(world.Find(fact.RecordType!, wanted, path));
    }

    private Plain Attribute(PlainRecord record, FactProperty fact, object? given, string path, PlainMoment moment)
    {
        Plain happened = fact.BelongsTo is { } owner ? Read(record, owner, moment) : Plain.True;
        if (!happened.IsKnown)
        {
            return happened.State == PlainState.NotYet ? Plain.NotYet(path) : Plain.Unknown(path);
        }

        object? value = given ?? fact.Default ?? (fact.DefaultFact is { } other ? record.Given(record.Type.Find(other)!) : null);
        if (value is null && fact.Class != FactClass.Planned)
        {
            value = world.Facts.Assume.FirstOrDefault(a => a.Path == $"{record.Type.Name}.{fact.Name}")?.Value;
        }

        return value switch
        {
            null => Plain.Unknown(path),
            string word when fact.Vocabulary is { } vocabulary => world.Word(word, vocabulary, path),
            int whole => Plain.Known((decimal)whole),
            _ => Plain.Known(value),
        };
    }

    private Plain List(PlainRecord record, FactProperty fact, object? given, string path, PlainMoment moment)
    {
        if (fact.BelongsTo is { } owner && Read(record, owner, moment) is { IsKnown: false } lack)
        {
            return lack.State == PlainState.NotYet ? Plain.NotYet(path) : Plain.Unknown(path);
        }

        if (given is null)
        {
            return Plain.Unknown(path);
        }

        FactType? type = fact.RecordType is { } name ? world.Types.Find(name) : null;
        List<PlainMember> members = [];
        foreach (object member in (System.Collections.IEnumerable)given)
        {
            Plain item = type is null
                ? member is string word && fact.Vocabulary is { } vocabulary ? world.Word(word, vocabulary, $"{path}[]") : Plain.Known(member)
                : Plain.Known(new PlainRecord(type, member, record, $"{path}[]"));
            if (type?.Birth is null || (Instant?)type.Birth.Property!.GetValue(member) <= moment.At)
            {
                members.Add(new PlainMember(Plain.True, item));
            }
        }

        return Plain.Known(new PlainList(members, path, type?.Birth is null ? null : Grown(record, path, moment)));
    }
}
