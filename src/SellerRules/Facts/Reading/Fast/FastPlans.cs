using System.Reflection;
using System.Runtime.CompilerServices;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>The plans of all types of record. Immutable and thread-safe.</summary>
internal sealed class FastPlans
{
    private static readonly ConditionalWeakTable<FactTypes, FastPlans> Known = [];
    private static readonly MethodInfo MakeMethod = typeof(FastPlans).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo MakeListMethod = typeof(FastPlans).GetMethod(nameof(MakeList), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly FactTypes _types;
    private readonly Dictionary<string, Lazy<FastPlan>> _plans;

    private FastPlans(FactTypes types)
    {
        _types = types;
        _plans = types.All.ToDictionary(t => t.Name, t => new Lazy<FastPlan>(() => PlanOf(t)), StringComparer.Ordinal);
    }

    /// <summary>The plans for the given types, made once for each.</summary>
    public static FastPlans Of(FactTypes types) => Known.GetValue(types, t => new FastPlans(t));

    /// <summary>The plan of a type, made when it is first asked for.</summary>
    public Lazy<FastPlan> Of(FactType type) => _plans[type.Name];

    private FastPlan PlanOf(FactType type) => (FastPlan)MakeMethod.MakeGenericMethod(type.ClrType).Invoke(this, [type])!;

    private FastPlan Make<TRecord>(FactType type)
        where TRecord : class
    {
        List<FastField> fields = [.. type.Properties.Where(p => p.Property is not null).Select(p => FieldOf<TRecord>(type, p))];
        if (type.ClrType.GetProperty(nameof(Recorded), typeof(Recorded)) is { } recorded)
        {
            fields.Add(new ValueField<TRecord, Recorded?>("recorded", recorded, FastRecorded.Read));
        }

        fields.Add(new NoteField());

        // A record of more facts than that is left to the plain reader altogether: it has no key that this plan knows.
        return new FastPlan(fields.Count > FastPlan.MaxFields ? [] : [.. fields], Activator.CreateInstance<TRecord>, type);
    }

    private FastField FieldOf<TRecord>(FactType type, FactProperty fact)
        where TRecord : class
    {
        if (!fact.HoldsRecords)
        {
            return FastFields.Of<TRecord>(type, fact);
        }

        Lazy<FastPlan> nested = _plans[fact.RecordType!];
        return fact.Kind == FactKind.List
            ? (FastField)MakeListMethod.MakeGenericMethod(typeof(TRecord), _types.Find(fact.RecordType!)!.ClrType).Invoke(null, [fact, nested])!
            : new RecordField(fact.Name, fact.Property!, nested);
    }

    private static RecordsField<TRecord, TMember> MakeList<TRecord, TMember>(FactProperty fact, Lazy<FastPlan> members)
        where TRecord : class
        where TMember : class => new(fact.Name, fact.Property!, members);
}
