using System.Reflection;
using System.Text.RegularExpressions;
using SellerRules.Cli.Early;

namespace SellerRules.Benchmarks;

/// <summary>Turns methods, as the runtime tells of them, into the lines of a list of methods to prepare.</summary>
internal static partial class MethodLines
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What is public makes methods of handles only where the type isn't generic, or known already.
    private static readonly MethodInfo OfHandle = typeof(Type).Assembly.GetType("System.RuntimeType")!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Single(m => m.Name == "GetMethodBase" && m.GetParameters() is [_, { ParameterType.Name: "RuntimeMethodHandleInternal" }]);

    private static readonly ConstructorInfo NewHandle = OfHandle.GetParameters()[1].ParameterType.GetConstructors(Own).Single(c => !c.IsStatic);

    /// <summary>The lines, each where its first method stands, from the first call of the engine on: what comes before is called at once, by two threads, and nobody could come before them.</summary>
    public static IEnumerable<string> Of(IEnumerable<nint> methods) =>
        methods.Select(handle => (MethodBase)OfHandle.Invoke(null, [null, NewHandle.Invoke([handle])])!)
            .SkipWhile(method => method.DeclaringType != typeof(RuleEngine))
            .Where(method => method.DeclaringType is { Assembly.IsDynamic: false })
            .Select(method => (Method: method, Type: method.DeclaringType!, Over: (Type[])[.. method.DeclaringType!.GetGenericArguments(), .. ArgumentsOf(method)]))
            .Where(m => !IsOurs(m.Type) && !m.Over.Any(IsOurs))
            .GroupBy(m => (m.Type, Generic: m.Method.IsGenericMethod ? NameOf(m.Method) : null, Over: string.Join('\t', m.Over.Select(NameOf))))
            .Select(line => new MethodLine(
                line.Key.Type.Assembly.GetName().Name!,
                OpenOf(line.Key.Type).FullName!,
                [.. line.Select(m => NameOf(m.Method)).Distinct()],
                [.. line.First().Over.Select(NameOf)]).ToString());

    /// <summary>Whether a type is of those that record, or over one of them.</summary>
    private static bool IsOurs(Type type) => type.Assembly == typeof(MethodLines).Assembly || type.GetGenericArguments().Any(IsOurs);

    private static string NameOf(MethodBase method)
    {
        int before = OpenOf(method.DeclaringType!).GetMembers(Own).OfType<MethodBase>()
            .Count(other => other.Name == method.Name && ArgumentsOf(other).Length == ArgumentsOf(method).Length && other.MetadataToken < method.MetadataToken);
        return before == 0 ? method.Name : $"{method.Name}#{before}";
    }

    private static Type OpenOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static Type[] ArgumentsOf(MethodBase method) => method.IsGenericMethod ? method.GetGenericArguments() : [];

    private static string NameOf(Type type) => Version().Replace(type.AssemblyQualifiedName!, string.Empty);

    [GeneratedRegex(@", System\.Private\.CoreLib|, Version=[^,]*, Culture=[^,]*, PublicKeyToken=[^,\]]*")]
    private static partial Regex Version();
}
