using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace SellerRules.Cli.Early;

/// <summary>Finds an assembly's methods by name. It reads the names where the runtime keeps them: reflection would make objects of all that it passes, which takes longer than is gained.</summary>
internal sealed class AssemblyMethods
{
    private readonly Assembly _assembly;
    private readonly MetadataReader _names;

    /// <summary>Looks into an assembly.</summary>
    public unsafe AssemblyMethods(Assembly assembly)
    {
        _assembly = assembly;
        _names = assembly.TryGetRawMetadata(out byte* names, out int length) ? new MetadataReader(names, length) : throw new BadImageFormatException($"{assembly} has no metadata.");
    }

    /// <summary>Has methods of a type compiled, over the types that the line tells; tells whether all of them were there.</summary>
    public bool Prepare(MethodLine line, RuntimeTypeHandle[] over)
    {
        if (_assembly.GetType(line.Type) is not { } found)
        {
            return false;
        }

        TypeDefinition type = _names.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.Handle(found.MetadataToken));
        int arity = over.Length - type.GetGenericParameters().Count;
        bool areAllThere = true;
        foreach (string method in line.Methods)
        {
            MethodDefinitionHandle handle = Find(type, method, arity);
            areAllThere &= !handle.IsNil;
            if (!handle.IsNil)
            {
                RuntimeHelpers.PrepareMethod(_assembly.ManifestModule.ModuleHandle.GetRuntimeMethodHandleFromMetadataToken(MetadataTokens.GetToken(handle)), over.Length > 0 ? over : null);
            }
        }

        return areAllThere;
    }

    private MethodDefinitionHandle Find(TypeDefinition type, string method, int arity)
    {
        int mark = method.IndexOf('#', StringComparison.Ordinal);
        string name = mark < 0 ? method : method[..mark];
        int before = mark < 0 ? 0 : int.Parse(method.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            MethodDefinition candidate = _names.GetMethodDefinition(handle);
            bool isNamedSo = _names.StringComparer.Equals(candidate.Name, name) && candidate.GetGenericParameters().Count == arity;
            if (isNamedSo && before-- == 0)
            {
                return handle;
            }
        }

        return default;
    }
}
