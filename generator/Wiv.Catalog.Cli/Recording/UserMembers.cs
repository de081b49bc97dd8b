using System.Reflection.Metadata;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Names members as the user wrote them, also for the code of lambdas, iterators and asynchronous methods.</summary>
internal sealed class UserMembers(MetadataReader metadata)
{
    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_", "init_"];

    /// <summary>The member that contains the code of the method, such as <c>InstanceList.ReadAsync</c>.</summary>
    public string Of(MethodDefinitionHandle handle)
    {
        MethodDefinition method = metadata.GetMethodDefinition(handle);
        string name = metadata.GetString(method.Name);
        TypeDefinitionHandle type = default;
        foreach (TypeDefinitionHandle around in WithThoseAround(method.GetDeclaringType()))
        {
            type = around;
            if (!IsMade(Name(around)))
            {
                break;
            }

            // A state machine has the name of the method, and its own methods have names of their own.
            name = Written(name).Length == 0 || !IsMade(name) ? Name(around) : name;
        }

        string written = Written(name);
        return written is ".ctor" or ".cctor" or "" ? Of(type) : $"{Of(type)}.{Plain(written)}";
    }

    /// <summary>The type with those around it, without namespace and type parameters.</summary>
    public string Of(TypeDefinitionHandle handle) => string.Join('.', WithThoseAround(handle).Select(OwnName).Reverse());

    /// <summary>The type and its containing types, from the inside out. In a damaged assembly a type can contain itself.</summary>
    private IEnumerable<TypeDefinitionHandle> WithThoseAround(TypeDefinitionHandle type)
    {
        HashSet<TypeDefinitionHandle> seen = [];
        for (; !type.IsNil; type = metadata.GetTypeDefinition(type).GetDeclaringType())
        {
            if (!seen.Add(type))
            {
                throw new BadImageFormatException();
            }

            yield return type;
        }
    }

    private string OwnName(TypeDefinitionHandle type)
    {
        string name = Name(type);
        // A type that is visible in its file alone has the name of the file before its own.
        int own = name.StartsWith('<') ? name.IndexOf("__", StringComparison.Ordinal) : -1;
        return (own < 0 ? name : name[(own + 2)..]).Split('`')[0];
    }

    /// <summary>The method that contains a lambda, a local function or a state machine.</summary>
    private static string Written(string name)
    {
        while (name.StartsWith('<') && End(name) is > 0 and int end)
        {
            name = name[1..end];
        }

        return name;
    }

    /// <summary>Where the bracket at the beginning is closed; -1 when it is not.</summary>
    private static int End(string name)
    {
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            depth += name[i] switch
            {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Not a type that is visible in its file alone, which the user wrote.</summary>
    private static bool IsMade(string name) => name.StartsWith('<') && !name.Contains(">F", StringComparison.Ordinal);

    /// <summary>Without the interface that is implemented by name, and without what makes an accessor of a property.</summary>
    private static string Plain(string name)
    {
        string own = name[(name.LastIndexOfAny(['.', '-']) + 1)..];
        string? accessor = Accessors.FirstOrDefault(prefix => own.StartsWith(prefix, StringComparison.Ordinal));
        return own[(accessor?.Length ?? 0)..];
    }

    private string Name(TypeDefinitionHandle type) => metadata.GetString(metadata.GetTypeDefinition(type).Name);
}
