using System.Reflection.Metadata;

namespace Wiv.Catalog.Cli.Usage.Recording;

/// <summary>Names members as the user wrote them, whatever the compiler made of lambdas, iterators and asynchronous methods.</summary>
internal sealed class UserMembers(MetadataReader metadata)
{
    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_", "init_"];

    /// <summary>The member in which the code of the method stands, such as <c>InstanceList.ReadAsync</c>.</summary>
    public string Of(MethodDefinitionHandle handle)
    {
        MethodDefinition method = metadata.GetMethodDefinition(handle);
        string name = metadata.GetString(method.Name);
        TypeDefinitionHandle type = method.GetDeclaringType();
        while (IsMade(Name(type)))
        {
            // A state machine has the name of the method, and its own methods have names of their own.
            name = Written(name).Length == 0 || !IsMade(name) ? Name(type) : name;
            type = metadata.GetTypeDefinition(type).GetDeclaringType();
        }

        string written = Written(name);
        return written is ".ctor" or ".cctor" or "" ? Of(type) : $"{Of(type)}.{Plain(written)}";
    }

    /// <summary>The type with those around it, without namespace and type parameters.</summary>
    public string Of(TypeDefinitionHandle handle)
    {
        TypeDefinitionHandle outer = metadata.GetTypeDefinition(handle).GetDeclaringType();
        string name = Name(handle);
        // A type that is visible in its file alone has the name of the file before its own.
        int own = name.StartsWith('<') ? name.IndexOf("__", StringComparison.Ordinal) : -1;
        name = (own < 0 ? name : name[(own + 2)..]).Split('`')[0];
        return outer.IsNil ? name : $"{Of(outer)}.{name}";
    }

    /// <summary>The method that a lambda, a local function or a state machine stands in.</summary>
    private static string Written(string name)
    {
        while (name.StartsWith('<'))
        {
            int depth = 0;
            int end = name.Select((c, i) => (c, i))
                .First(at =>
                    (
                        depth +=
                            at.c == '<' ? 1
                            : at.c == '>' ? -1
                            : 0
                    ) == 0
                )
                .i;
            name = name[1..end];
        }

        return name;
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

    private string Name(TypeDefinitionHandle type) => type.IsNil ? "" : metadata.GetString(metadata.GetTypeDefinition(type).Name);
}
