namespace SellerRules.Cli.Early;

/// <summary>A line of the list of methods to prepare: an assembly, a type, some of its methods parted by spaces, and the types that they are over, those that the type is over first. Tabs part them.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Type">The type's full name, without what it is over.</param>
/// <param name="Methods">The methods' names; of several with one name and as many type parameters, <c>name#1</c> is the second.</param>
/// <param name="Over">What type and methods are over, as <see cref="System.Type.GetType(string)"/> takes it; none where nothing is generic.</param>
internal sealed record MethodLine(string Assembly, string Type, string[] Methods, string[] Over)
{
    /// <summary>Reads a line.</summary>
    public static MethodLine Read(string line) => line.Split('\t') is [var assembly, var type, var methods, .. var over]
        ? new(assembly, type, methods.Split(' '), over)
        : throw new FormatException($"`{line}` names no methods.");

    /// <summary>The line.</summary>
    public override string ToString() => string.Join('\t', [Assembly, Type, string.Join(' ', Methods), .. Over]);
}
