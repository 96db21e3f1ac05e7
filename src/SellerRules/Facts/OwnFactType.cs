using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.References;

namespace SellerRules.Facts;

/// <summary>Checks an embedder's record class at registration, so that nothing that can't be judged gets as far as a rule.</summary>
internal static partial class OwnFactType
{
    private static readonly HashSet<string> DocumentKeys =
        ["formatVersion", "note", "zone", "onSkippedTime", "onAmbiguousTime", "recorded", "assume", "store", "rates"];

    private static readonly HashSet<string> RuleWords =
        ["and", "or", "not", "in", "is", "none", "some", "under", "true", "false", "null", "asOf", "today", "note", "recorded"];

    /// <summary>The description of the type.</summary>
    /// <exception cref="ArgumentException">Something can't be supported; the message names it.</exception>
    public static FactType Create(FactTypes known, Type type, string name, string key, LambdaExpression id, LambdaExpression? birth)
    {
        CheckNames(known, name, key);
        CheckClass(known, type, name);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            CheckProperty(known, type, property, isBirth: birth is not null && PropertyOf(birth, "birth") == property);
        }

        FactType described = FactTypeReflection.Describe(type, name, key);
        FactProperty idFact = Fact(described, id, nameof(id));
        FactProperty? birthFact = birth is null ? null : Fact(described, birth, nameof(birth));
        if (birthFact is { Class: not FactClass.Event })
        {
            throw new ArgumentException($"`{type.Name}.{birthFact.Property!.Name}` can't be the birth: it must be an event, an `Instant?` without attributes that make it planned or derived.", nameof(birth));
        }

        CheckBelongsTo(described);
        return described with
        {
            Parent = "store",
            IsSubject = true,
            Id = idFact,
            Identity = [idFact.Name],
            Birth = birthFact ?? described.Birth,
            Identify = (record, _, _) => (string)idFact.Property!.GetValue(record)!,
        };
    }

    private static void CheckNames(FactTypes known, string name, string key)
    {
        foreach ((string word, string what) in new[] { (name, nameof(name)), (key, nameof(key)) })
        {
            if (!NamePattern().IsMatch(word))
            {
                throw new ArgumentException($"`{word}` can't be a {what}: write a small letter, then letters and digits.", what);
            }
        }

        if (known.Find(name) is not null || RuleWords.Contains(name))
        {
            throw new ArgumentException($"The name `{name}` is taken: choose another.", nameof(name));
        }

        if (DocumentKeys.Contains(key) || known.All.Any(t => !t.IsNested && t.Key == key))
        {
            throw new ArgumentException($"The key `{key}` is taken: choose another.", nameof(key));
        }
    }

    private static void CheckClass(FactTypes known, Type type, string name)
    {
        if (known.Find(type) is { } already)
        {
            throw new ArgumentException($"`{type.Name}` is registered as `{already.Name}` already, so it can't be `{name}` too.");
        }

        if (type.GetMethod("<Clone>$") is null || type.IsAbstract || type.ContainsGenericParameters)
        {
            throw new ArgumentException($"`{type.Name}` isn't a record that can be made: write `public sealed record {type.Name}` with `init` properties.");
        }

        if (type.GetConstructor(Type.EmptyTypes) is null)
        {
            throw new ArgumentException($"`{type.Name}` has no public constructor without parameters: write `init` properties instead of a parameter list.");
        }
    }

    private static void CheckProperty(FactTypes known, Type type, PropertyInfo property, bool isBirth)
    {
        string full = $"{type.Name}.{property.Name}";
        if (property.GetIndexParameters().Length > 0 || property.SetMethod is not { IsPublic: true } set)
        {
            throw new ArgumentException($"`{full}` can't be set when facts are read: write `{{ get; init; }}`, or make it a method.");
        }

        if (!set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        {
            throw new ArgumentException($"`{full}` can be changed after it is made: write `init` instead of `set`.");
        }

        if (property.PropertyType == typeof(Recorded))
        {
            CheckRecorded(property, full);
            return;
        }

        CheckType(property, full, isBirth);
        if (RuleWords.Contains(FactTypeReflection.FactName(property)))
        {
            throw new ArgumentException($"`{full}` can't be read in a rule, because `{FactTypeReflection.FactName(property)}` is a word of the rule language: choose another name.");
        }

        if (property.GetCustomAttribute<ReferenceToAttribute>() is { } reference && known.Find(reference.RecordType) is not { IsNested: false })
        {
            throw new ArgumentException($"`{full}` refers to `{reference.RecordType}`, which isn't a type with a list of its own.");
        }

        if (property.IsDefined(typeof(TakesDateAttribute)) && Nullable.GetUnderlyingType(property.PropertyType) != typeof(Instant))
        {
            throw new ArgumentException($"`{full}` can't take a date: only an `Instant?` can.");
        }

        if (property.IsDefined(typeof(ReferenceToAttribute)) && property.PropertyType != typeof(string))
        {
            throw new ArgumentException($"`{full}` can't refer to records: only a `string?` can.");
        }

        if (property.GetCustomAttribute<VocabularyAttribute>() is { } words && Vocabularies.Shipped.Find(words.Name) is null)
        {
            throw new ArgumentException($"`{full}` names the vocabulary `{words.Name}`, which doesn't exist: there are {string.Join(", ", Vocabularies.Shipped.All)}.");
        }
    }

    private static void CheckRecorded(PropertyInfo property, string full)
    {
        if (property.Name != nameof(Recorded))
        {
            throw new ArgumentException($"`{full}` must be called `Recorded`: it says what the record's facts could know.");
        }
    }

    private static void CheckType(PropertyInfo property, string full, bool isBirth)
    {
        Type type = property.PropertyType;
        Type value = FactTypeReflection.ElementOf(type) ?? type;
        bool isList = value != type;
        if (FactTypeReflection.KindOf(value) is null or FactKind.Record || (isList && Nullable.GetUnderlyingType(value) is not null))
        {
            throw new ArgumentException($"`{full}` is of type `{type.Name}`, which facts can't have: use `bool?`, `int?`, `decimal?`, `string?`, `Instant?`, "
                + "`LocalDate?`, `Duration?`, `Money?`, or an `IReadOnlyList<>` of one of these without `?`.");
        }

        if (!isList && type.IsValueType && Nullable.GetUnderlyingType(type) is null && !isBirth)
        {
            throw new ArgumentException($"`{full}` can't be absent, because `{type.Name}` isn't nullable: write `{type.Name}?`, for absent means unknown.");
        }
    }

    private static void CheckBelongsTo(FactType type)
    {
        foreach (FactProperty property in type.Properties.Where(p => p.BelongsTo is not null))
        {
            if (type.Find(property.BelongsTo!) is not { Class: FactClass.Event })
            {
                throw new ArgumentException($"`{type.ClrType.Name}.{property.Property!.Name}` belongs to `{property.BelongsTo}`, which isn't an event of `{type.ClrType.Name}`.");
            }
        }
    }

    private static FactProperty Fact(FactType type, LambdaExpression lambda, string what)
    {
        PropertyInfo property = PropertyOf(lambda, what);
        return type.Properties.FirstOrDefault(p => p.Property!.Name == property.Name)
            ?? throw new ArgumentException($"`{property.Name}` isn't a fact of `{type.ClrType.Name}`.", what);
    }

    private static PropertyInfo PropertyOf(LambdaExpression lambda, string what)
    {
        Expression body = lambda.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : lambda.Body;
        return body is MemberExpression { Member: PropertyInfo property } member && member.Expression == lambda.Parameters[0]
            ? property
            : throw new ArgumentException($"`{lambda}` must name one property, such as `x => x.{(what == "id" ? "Id" : "OpenedAt")}`.", what);
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex NamePattern();
}
