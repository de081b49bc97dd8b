using System.Reflection.Metadata;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Reads <c>[UsesPermission("s3:GetObject")]</c>, which says what no call shows.</summary>
internal sealed class DeclaredUses(MetadataReader metadata)
{
    private const string Namespace = "Wiv.Catalog";
    private const string Name = "UsesPermissionAttribute";
    private const ushort Prolog = 1;

    /// <summary>What the attributes are on, and the actions that they name.</summary>
    public IEnumerable<(EntityHandle On, string[] Actions)> All() =>
        metadata
            .CustomAttributes.Select(metadata.GetCustomAttribute)
            .Where(attribute => IsOurs(attribute.Constructor))
            .Select(attribute => (attribute.Parent, Actions(attribute)));

    private bool IsOurs(EntityHandle constructor)
    {
        EntityHandle type =
            constructor.Kind == HandleKind.MemberReference
                ? metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent
                : metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        return type.Kind switch
        {
            HandleKind.TypeReference => Is(metadata.GetTypeReference((TypeReferenceHandle)type)),
            HandleKind.TypeDefinition => Is(metadata.GetTypeDefinition((TypeDefinitionHandle)type)),
            _ => false,
        };
    }

    private bool Is(TypeReference type) => Is(type.Namespace, type.Name);

    private bool Is(TypeDefinition type) => Is(type.Namespace, type.Name);

    private bool Is(StringHandle @namespace, StringHandle name) =>
        metadata.StringComparer.Equals(name, Name) && metadata.StringComparer.Equals(@namespace, Namespace);

    /// <summary>The argument is an array of strings.</summary>
    private string[] Actions(CustomAttribute attribute)
    {
        BlobReader value = metadata.GetBlobReader(attribute.Value);
        if (value.RemainingBytes < 6 || value.ReadUInt16() != Prolog)
        {
            return [];
        }

        List<string> actions = [];
        for (int count = value.ReadInt32(); count > 0; count--)
        {
            if (value.ReadSerializedString() is { } action)
            {
                actions.Add(action);
            }
        }

        return [.. actions];
    }
}
