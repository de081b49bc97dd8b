using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Finds in a compiled assembly which permissions its code uses, and where.</summary>
internal sealed class UsageRecorder
{
    private const string Attribute = "[UsesPermission]";

    private readonly PEReader _assembly;
    private readonly MetadataReader _metadata;
    private readonly SymbolPlaces _places;
    private readonly UserMembers _members;
    private readonly Dictionary<string, PermissionUse> _uses = new(StringComparer.Ordinal);

    private UsageRecorder(PEReader assembly, SymbolPlaces places)
    {
        _assembly = assembly;
        _metadata = assembly.GetMetadataReader();
        _places = places;
        _members = new UserMembers(_metadata);
    }

    /// <param name="content">The assembly.</param>
    /// <param name="path">Where it is, and its symbols beside it.</param>
    /// <param name="paths">How files are shown.</param>
    /// <exception cref="BadImageFormatException">It is no .NET assembly, or a damaged one.</exception>
    public static IReadOnlyList<PermissionUse> Record(Stream content, string path, ProjectPaths paths)
    {
        try
        {
            return RecordAll(content, path, paths);
        }
        catch (Exception error) when (error is not (BadImageFormatException or IOException or UnauthorizedAccessException))
        {
            // The reader of metadata answers damage with exceptions of any kind: of arguments, casts, overflows.
            throw new BadImageFormatException(error.Message, error);
        }
    }

    private static PermissionUse[] RecordAll(Stream content, string path, ProjectPaths paths)
    {
        using var assembly = new PEReader(content);
        if (!assembly.HasMetadata)
        {
            throw new BadImageFormatException();
        }

        using var places = new SymbolPlaces(assembly, path, paths);
        var recorder = new UsageRecorder(assembly, places);
        recorder.AddCalls();
        recorder.AddDeclared();
        return recorder
            ._uses.Values.OrderBy(use => use.By, StringComparer.Ordinal)
            .ThenBy(use => string.Join(',', use.Needs), StringComparer.Ordinal)
            .Select(use => use with { Sites = CallSite.Sort(use.Sites) })
            .ToArray();
    }

    private void AddCalls()
    {
        var sdk = new SdkMembers(_metadata);
        foreach (MethodDefinitionHandle handle in _metadata.MethodDefinitions)
        {
            int address = _metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
            if (address == 0)
            {
                continue;
            }

            foreach ((int offset, EntityHandle token) in IlReader.Calls(_assembly.GetMethodBody(address).GetILReader()))
            {
                if (sdk.Find(token) is { } called)
                {
                    Add(Use(Name(called.Type, called.Method.Name), called.Method), Site(handle, offset));
                }
            }
        }
    }

    private void AddDeclared()
    {
        foreach ((EntityHandle on, string[] actions) in new DeclaredUses(_metadata).All())
        {
            Add(new PermissionUse(Attribute, IsKnown: true, actions, [], [], []), Site(on));
        }
    }

    private static PermissionUse Use(string by, SdkMethod method) =>
        new(
            by,
            method is { Kind: not SdkCallKind.Unknown, MaybeNeeds.Count: 0 },
            [.. method.Needs],
            [.. method.NeedsOneOf],
            [.. method.MayNeed],
            []
        )
        {
            MaybeNeeds = [.. method.MaybeNeeds],
        };

    private static string Name(string type, string method) =>
        method == SdkMethod.Constructor ? $"new {type}" : $"{type}.{method}";

    private void Add(PermissionUse use, CallSite site)
    {
        string key = use.By == Attribute ? $"{use.By} {string.Join(',', use.Needs)}" : use.By;
        IReadOnlyList<CallSite> before = _uses.TryGetValue(key, out PermissionUse? known) ? known.Sites : [];
        _uses[key] = use with { Sites = [.. before, site] };
    }

    /// <summary>Of a method, where it begins; of what has no code, its name alone.</summary>
    private CallSite Site(EntityHandle on) =>
        on.Kind switch
        {
            HandleKind.MethodDefinition => Site((MethodDefinitionHandle)on, 0),
            HandleKind.PropertyDefinition => Site(Accessor((PropertyDefinitionHandle)on), 0),
            HandleKind.TypeDefinition => new CallSite(null, null, _members.Of((TypeDefinitionHandle)on)),
            _ => new CallSite(null, null, _metadata.GetString(_metadata.GetAssemblyDefinition().Name)),
        };

    private MethodDefinitionHandle Accessor(PropertyDefinitionHandle property)
    {
        PropertyAccessors accessors = _metadata.GetPropertyDefinition(property).GetAccessors();
        return accessors.Getter.IsNil ? accessors.Setter : accessors.Getter;
    }

    private CallSite Site(MethodDefinitionHandle method, int offset)
    {
        (string File, int Line)? place = _places.Of(method, offset);
        return new CallSite(place?.File, place?.Line, _members.Of(method));
    }
}
