using System.Reflection.Metadata;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Finds which methods of the AWS SDK the tokens of an assembly refer to.</summary>
internal sealed class SdkMembers(MetadataReader metadata)
{
    private readonly Dictionary<EntityHandle, (string Type, SdkMethod Method)?> _known = [];

    /// <summary>The type of the SDK, without its namespace, and the method; <see langword="null"/> when the token names no method that calls AWS.</summary>
    public (string Type, SdkMethod Method)? Find(EntityHandle token)
    {
        if (!_known.TryGetValue(token, out (string, SdkMethod)? found))
        {
            _known[token] = found = Resolve(token);
        }

        return found;
    }

    private (string, SdkMethod)? Resolve(EntityHandle token)
    {
        if (token.Kind == HandleKind.MethodSpecification)
        {
            return Find(metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method);
        }

        // A method that the assembly defines is the user's own; what it calls is found in it.
        if (token.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        MemberReference member = metadata.GetMemberReference((MemberReferenceHandle)token);
        string name = metadata.GetString(member.Name);
        foreach ((string assembly, string @namespace, string type) in SdkTypes(member.Parent))
        {
            SdkMethod? method = SdkReference.Find(@namespace, type) is { } known
                ? known.Find(name)
                : SdkReference.FindOther(assembly, @namespace, type, name);
            if (method is { Kind: not SdkCallKind.NoCall } or { MaybeNeeds.Count: > 0 })
            {
                return (type, method);
            }
        }

        return null;
    }

    /// <summary>
    /// The type; for one that the assembly defines, the types of others that it derives from, the base type first. In a damaged
    /// assembly a type can derive from itself.
    /// </summary>
    private IEnumerable<(string Assembly, string Namespace, string Name)> SdkTypes(EntityHandle type)
    {
        HashSet<EntityHandle> seen = [];
        Stack<EntityHandle> open = new([type]);
        while (open.TryPop(out EntityHandle next))
        {
            if (next.Kind == HandleKind.TypeReference)
            {
                TypeReference reference = metadata.GetTypeReference((TypeReferenceHandle)next);
                yield return (
                    AssemblyOf(reference),
                    metadata.GetString(reference.Namespace),
                    WithoutArity(metadata.GetString(reference.Name))
                );
            }
            else if (seen.Add(next))
            {
                foreach (EntityHandle parent in Parents(next).Where(parent => !parent.IsNil).Reverse())
                {
                    open.Push(parent);
                }
            }
        }
    }

    private IEnumerable<EntityHandle> Parents(EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeSpecification:
                return [GenericType((TypeSpecificationHandle)type)];
            case HandleKind.TypeDefinition:
                TypeDefinition definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
                return definition
                    .GetInterfaceImplementations()
                    .Select(implementation => metadata.GetInterfaceImplementation(implementation).Interface)
                    .Prepend(definition.BaseType);
            default:
                return [];
        }
    }

    private EntityHandle GenericType(TypeSpecificationHandle handle)
    {
        BlobReader signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadCompressedInteger();
        return signature.ReadTypeHandle();
    }

    private string AssemblyOf(TypeReference type) =>
        type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : "";

    private static string WithoutArity(string name) => name.Split('`')[0];
}
