using Wiv.Catalog.Core.Emit.CSharp;

namespace Wiv.Catalog.Generator.Analyzers.Catalogs;

/// <summary>An action of the catalog and its generated constant.</summary>
/// <param name="Action">The action, as the catalog spells it.</param>
/// <param name="ServiceClass">The class of its service in <c>Permissions</c>; empty for the action <c>*</c>.</param>
/// <param name="Name">The constant.</param>
internal sealed record KnownAction(string Action, string ServiceClass, string Name)
{
    /// <summary>The constant as it is written where its namespace is in scope.</summary>
    public string Constant =>
        ServiceClass.Length == 0 ? $"{PermissionsFile.ClassName}.{Name}" : $"{PermissionsFile.ClassName}.{ServiceClass}.{Name}";

    /// <summary>The type that holds the constant, by its metadata name.</summary>
    public string MetadataType(CSharpOptions options)
    {
        string outer =
            options.Namespace.Length == 0 ? PermissionsFile.ClassName : $"{options.Namespace}.{PermissionsFile.ClassName}";
        return (ServiceClass.Length == 0 ? outer : $"{outer}+{ServiceClass}").Replace("@", "");
    }
}
