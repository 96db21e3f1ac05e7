using System.Reflection;
using System.Text.Json;
using NodaTime;

namespace SellerRules.Facts;

/// <summary>Works out what the library knows of a record class from its properties and their attributes.</summary>
internal static class FactTypeReflection
{
    /// <summary>The last date that counts as "does not expire": the date after it still begins inside <see cref="TimeRange"/>.</summary>
    public static LocalDate NeverExpires { get; } = new(2199, 12, 31);

    private static readonly Dictionary<Type, FactKind> Kinds = new()
    {
        [typeof(bool)] = FactKind.Boolean,
        [typeof(int)] = FactKind.Integer,
        [typeof(decimal)] = FactKind.Number,
        [typeof(Money)] = FactKind.Money,
        [typeof(Duration)] = FactKind.Duration,
        [typeof(LocalDate)] = FactKind.Date,
        [typeof(Instant)] = FactKind.Instant,
        [typeof(string)] = FactKind.Text,
    };

    private static readonly Dictionary<Type, string> RecordNames = new()
    {
        [typeof(OrderLine)] = "line",
        [typeof(Parcel)] = "parcel",
        [typeof(ParcelEvent)] = "event",
        [typeof(Proof)] = "proof",
        [typeof(Pause)] = "pause",
        [typeof(Refund)] = "refund",
        [typeof(Certificate)] = "certificate",
        [typeof(ProductSku)] = "productSku",
        [typeof(WeekIndustry)] = "weekIndustry",
        [typeof(FunnelStage)] = "funnelStage",
        [typeof(Metric)] = "metric",
        [typeof(StoreIndustry)] = "storeIndustry",
        [typeof(Registration)] = "registration",
        [typeof(ReportReview)] = "reportReview",
    };

    /// <summary>A type's facts; whose record it is in, and whether it is a subject, is for the caller to add.</summary>
    /// <exception cref="ArgumentException">A property can't be supported.</exception>
    public static FactType Describe(Type type, string name, string key)
    {
        FactProperty[] written = [.. FactPropertiesOf(type).Select(p => Describe(type, p))];
        FactProperty[] properties = [.. written.Where(p => !p.IsDerived), .. written.Where(p => p.IsDerived)];
        PropertyInfo? birth = FactPropertiesOf(type).FirstOrDefault(p => p.IsDefined(typeof(BirthAttribute)));
        return new FactType
        {
            Name = name,
            ClrType = type,
            Key = key,
            IsSubject = false,
            Properties = properties,
            Id = properties.FirstOrDefault(p => p.Name == "id"),
            Identity = properties.Any(p => p.Name == "id") ? ["id"] : [],
            Birth = birth is null ? null : properties.First(p => p.Property == birth),
        };
    }

    /// <summary>The properties that are facts: all public ones but <c>Recorded</c>, which speaks of the facts.</summary>
    public static IEnumerable<PropertyInfo> FactPropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType != typeof(Recorded));

    /// <summary>The name in rules and JSON of a C# property.</summary>
    public static string FactName(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The kind of a value of a C# type; null where none fits.</summary>
    public static FactKind? KindOf(Type type) =>
        Kinds.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out FactKind kind) ? kind
        : RecordNames.ContainsKey(type) ? FactKind.Record
        : null;

    /// <summary>The type of the members where <paramref name="type"/> is a list; else null.</summary>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static FactProperty Describe(Type owner, PropertyInfo property)
    {
        Type? element = ElementOf(property.PropertyType);
        Type valueType = element ?? property.PropertyType;
        FactKind plain = KindOf(valueType) ?? throw new ArgumentException($"`{owner.Name}.{property.Name}` is of a type that facts can't have.");
        FactKind kind = Refine(property, plain);
        string? reference = property.GetCustomAttribute<ReferenceToAttribute>()?.RecordType;
        FactProperty fact = new()
        {
            Name = FactName(property),
            Class = ClassOf(property, kind, element is not null),
            Kind = element is null ? kind : FactKind.List,
            ElementKind = element is null ? null : kind,
            Vocabulary = property.GetCustomAttribute<VocabularyAttribute>()?.Name,
            RecordType = reference ?? RecordNames.GetValueOrDefault(valueType),
            IsReference = reference is not null,
            BelongsTo = property.GetCustomAttribute<BelongsToAttribute>()?.EventName,
            Property = property,
            IsDerived = property.IsDefined(typeof(DerivedAttribute)),
            TakesDate = element is null && kind == FactKind.Instant && property.IsDefined(typeof(TakesDateAttribute)),
            IsPublished = property.IsDefined(typeof(PublishedAttribute)),
            Unit = property.GetCustomAttribute<UnitAttribute>()?.Unit,
        };
        return WithDefault(owner, property, fact);
    }

    private static FactKind Refine(PropertyInfo property, FactKind plain) => plain switch
    {
        FactKind.Text when property.IsDefined(typeof(VocabularyAttribute)) => FactKind.Word,
        FactKind.Text when property.IsDefined(typeof(ReferenceToAttribute)) => FactKind.Record,
        FactKind.Number when property.IsDefined(typeof(ShareAttribute)) => FactKind.Share,
        FactKind.Number when property.IsDefined(typeof(ScoreAttribute)) => FactKind.Score,
        _ => plain,
    };

    private static FactClass ClassOf(PropertyInfo property, FactKind kind, bool isList) =>
        property.IsDefined(typeof(DerivedAttribute)) ? FactClass.Derived
        : property.IsDefined(typeof(PlannedAttribute)) ? FactClass.Planned
        : kind == FactKind.Instant && !isList ? FactClass.Event
        : FactClass.Attribute;

    private static FactProperty WithDefault(Type owner, PropertyInfo property, FactProperty fact)
    {
        if (property.IsDefined(typeof(SameAsDocumentAttribute)))
        {
            return fact with { DefaultMeaning = "the document's" };
        }

        if (property.GetCustomAttribute<DefaultsToAttribute>()?.Meaning is not { } meaning)
        {
            return fact;
        }

        fact = fact with { DefaultMeaning = meaning };
        if (FactPropertiesOf(owner).Any(p => p != property && FactName(p) == meaning && p.PropertyType == property.PropertyType))
        {
            return fact with { DefaultFact = meaning };
        }

        return fact.Kind switch
        {
            FactKind.Date => fact with { Default = NeverExpires },
            FactKind.Text or FactKind.Word => fact with { Default = meaning },
            FactKind.Boolean when bool.TryParse(meaning, out bool truth) => fact with { Default = truth },
            _ => throw new ArgumentException($"`{owner.Name}.{property.Name}` can't have a default: only dates and texts can, and what is `true` or `false`."),
        };
    }
}
