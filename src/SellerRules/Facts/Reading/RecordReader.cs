using System.Runtime.CompilerServices;
using SellerRules.Json;

namespace SellerRules.Facts.Reading;

/// <summary>Reads JSON objects as fact records, by what <see cref="FactTypes"/> knows of them. Immutable and thread-safe.</summary>
internal sealed class RecordReader
{
    private static readonly ConditionalWeakTable<FactTypes, RecordReader> Readers = [];

    private readonly FactTypes _types;
    private readonly Dictionary<string, RecordPlan> _plans;

    private RecordReader(FactTypes types)
    {
        _types = types;
        TopTypes = [.. types.All.Where(t => !t.IsNested && t.Key.Length > 0)];
        ListKeys = [.. TopTypes.Select(t => t.Key)];
        _plans = types.All.ToDictionary(t => t.Name, t => new RecordPlan(types, t), StringComparer.Ordinal);
    }

    /// <summary>The types whose records stand in a list of the document, the store first: others are told apart by it.</summary>
    public IReadOnlyList<FactType> TopTypes { get; }

    /// <summary>The keys of those lists.</summary>
    public IReadOnlyList<string> ListKeys { get; }

    /// <summary>The reader of the given types, made once for each.</summary>
    public static RecordReader Of(FactTypes types) => Readers.GetValue(types, t => new RecordReader(t));

    /// <summary>A record, nested ones with it; it is of use only where the scope has no faults afterwards.</summary>
    public object Read(FactType type, JsonObject node, RecordScope scope)
    {
        object record = Activator.CreateInstance(type.ClrType)!;
        RecordPlan plan = _plans[type.Name];
        foreach (JsonMember member in node.Members)
        {
            if (!plan.Knows(member.Name))
            {
                scope.Fail(member.NameSpan, null, FactProblems.UnknownKey(member.Name, type.Name, plan.Keys));
            }
            else if (member.Name == "note" || member.Value is JsonNull)
            {
                continue;
            }
            else if (plan.Facts.TryGetValue(member.Name, out FactProperty? fact))
            {
                fact.Property!.SetValue(record, ReadFact(type, fact, member.Value, record, scope, node));
            }
            else
            {
                List<FactNoteDraft> notes = [];
                plan.Recorded!.SetValue(record, RecordedReader.Read(_types, member.Value, $"{type.Name}.recorded", scope, notes));
                scope.Notes.AddRange(notes.Select(note => note.On(record)));
            }
        }

        RecordChecks.Check(_types, type, plan, record, node, scope);
        return record;
    }

    /// <summary>Whether a record says itself what it could know.</summary>
    public bool HasOwnRecorded(FactType type, object record) => _plans[type.Name].Recorded?.GetValue(record) is not null;

    /// <summary>The value of a fact that isn't a record; null with a fault in the scope where it can't be read.</summary>
    public static object? ReadValue(FactProperty fact, JsonNode node, string path, RecordScope scope)
    {
        if (fact.Kind != FactKind.List)
        {
            return ValueReader.Read(fact.Kind, node, path, scope, out _);
        }

        return ReadList(fact, node, path, scope, (item, itemPath) => ValueReader.Read(fact.ElementKind!.Value, item, itemPath, scope, out _));
    }

    private object? ReadFact(FactType type, FactProperty fact, JsonNode node, object record, RecordScope scope, JsonObject around)
    {
        string path = $"{type.Name}.{fact.Name}";
        if (fact.HoldsRecords)
        {
            object? Nested(JsonNode item, string itemPath) => item is JsonObject nested
                ? Read(_types.Find(fact.RecordType!)!, nested, scope)
                : scope.Fail(item.Span, itemPath, FactProblems.WrongType("an object", item.Describe()));
            return fact.Kind == FactKind.List ? ReadList(fact, node, path, scope, Nested) : Nested(node, path);
        }

        if (fact.TakesDate && FirstInstants.Read(node, around, scope.Zones) is { } start)
        {
            return start;
        }

        if (fact.Kind == FactKind.List)
        {
            return ReadList(fact, node, path, scope, (item, itemPath) => Noted(ValueReader.Read(fact.ElementKind!.Value, item, itemPath, scope, out FactNoteDraft? note), note, record, scope));
        }

        if (fact.Name == type.Id?.Name)
        {
            FactProblem? problem = ValueReader.Id(node, out object? id);
            return problem is null ? id : scope.Fail(node.Span, path, problem);
        }

        return Noted(ValueReader.Read(fact.Kind, node, path, scope, out FactNoteDraft? draft), draft, record, scope);
    }

    private static object? ReadList(FactProperty fact, JsonNode node, string path, RecordScope scope, Func<JsonNode, string, object?> read)
    {
        if (node is not JsonArray list)
        {
            return scope.Fail(node.Span, path, FactProblems.WrongType("a list", node.Describe(), "write it in `[` and `]`"));
        }

        Array items = Array.CreateInstance(FactTypeReflection.ElementOf(fact.Property!.PropertyType)!, list.Items.Count);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (read(list.Items[i], path + "[]") is { } item)
            {
                items.SetValue(item, i);
            }
        }

        return items;
    }

    private static object? Noted(object? value, FactNoteDraft? note, object record, RecordScope scope)
    {
        if (note is not null)
        {
            scope.Notes.Add(note.On(record));
        }

        return value;
    }
}
