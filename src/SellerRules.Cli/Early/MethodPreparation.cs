using System.Reflection;

namespace SellerRules.Cli.Early;

/// <summary>Has methods compiled that a list names. What can't be found or prepared is left: to prepare a method changes nothing but when it is compiled.</summary>
internal sealed class MethodPreparation
{
    private readonly Dictionary<string, AssemblyMethods> _assemblies = [];
    private readonly Dictionary<string, Type> _types = [];

    /// <summary>Prepares a line's methods; tells whether all of them were there and could be prepared.</summary>
    public bool TryPrepare(MethodLine line)
    {
        try
        {
            return MethodsOf(line.Assembly).Prepare(line, Array.ConvertAll(line.Over, name => TypeOf(name).TypeHandle));
        }
        catch (Exception)
        {
            // Another version of the framework can lack a type or forbid what this one allows, and says so in many ways.
            return false;
        }
    }

    private AssemblyMethods MethodsOf(string name)
    {
        if (!_assemblies.TryGetValue(name, out AssemblyMethods? methods))
        {
            _assemblies.Add(name, methods = new AssemblyMethods(Assembly.Load(name)));
        }

        return methods;
    }

    private Type TypeOf(string name)
    {
        if (!_types.TryGetValue(name, out Type? type))
        {
            _types.Add(name, type = Type.GetType(name, throwOnError: true)!);
        }

        return type;
    }
}
