using System.Reflection;
using System.Text;

namespace SellerRules.Tests.Architecture;

/// <summary>An assembly's public face as text, one member a line, sorted: what a review of a change looks at.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type, withNamespace: true)).Append('\n');
            foreach (string line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        // Members that the compiler writes for records say nothing about a type's design.
        bool isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        IEnumerable<string> methods = type.GetMethods(Declared)
            .Where(m => !m.IsSpecialName && !m.Name.StartsWith('<') && !(isRecord && m.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers"))
            .Select(m => $"{(m.IsStatic ? "static " : string.Empty)}{Name(Nullability.Create(m.ReturnParameter))} {m.Name}{Generics(m)}({Parameters(m)})");
        IEnumerable<string> constructors = type.GetConstructors(Declared).Select(c => $"new({Parameters(c)})");
        IEnumerable<string> properties = type.GetProperties(Declared).Where(p => p.Name != "EqualityContract").Select(Property);
        IEnumerable<string> fields = type.GetFields(Declared).Select(f => $"{(f.IsStatic ? "static " : string.Empty)}{Name(Nullability.Create(f))} {f.Name}");
        return [.. constructors, .. fields, .. properties, .. methods];
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo? setter = property.GetSetMethod();
        bool isInit = setter?.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ?? false;
        string accessors = setter is null ? "get;" : isInit ? "get; init;" : "get; set;";
        bool required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        bool isStatic = property.GetMethod!.IsStatic;
        return $"{(isStatic ? "static " : string.Empty)}{(required ? "required " : string.Empty)}{Name(Nullability.Create(property))} {property.Name} {{ {accessors} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty)}{Name(Nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "default") : string.Empty)}"));

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(t => t.Name))}>" : string.Empty;

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsSealed: true } => "sealed class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        bool isNullableReference = !type.IsValueType && info.ReadState == NullabilityState.Nullable;
        string name = info.ElementType is { } element
            ? $"{Name(element)}[]"
            : type.IsGenericType && Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length > 0
                ? $"{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
                : Name(type, withNamespace: false);
        return name + (isNullableReference ? "?" : string.Empty);
    }

    private static string Name(Type type, bool withNamespace)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying, withNamespace: false) + "?";
        }

        string name = (withNamespace ? type.FullName : type.Name)!.Split('`')[0].Replace('+', '.');
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(t => Name(t, withNamespace: false)))}>" : name;
    }
}
