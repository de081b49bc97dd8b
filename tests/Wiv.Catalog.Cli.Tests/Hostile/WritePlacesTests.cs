using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>One way leads to the terminal. The compiler keeps to it by BannedSymbols.txt; this looks at what it compiled.</summary>
public sealed class WritePlacesTests
{
    private static readonly string[] Writers = ["Console", "TextWriter", "StreamWriter", "AnsiConsole", "AnsiConsoleOutput"];

    [Fact]
    public void What_writes_text_is_called_in_one_place()
    {
        string[] callers = Callers((type, name) => Writers.Contains(type) && !name.StartsWith("Close", StringComparison.Ordinal));

        Assert.Equal(["GuardedWriter", "Screen", "StandardStreams", "Terminal", "TerminalWriter"], callers);
    }

    [Fact]
    public void Only_the_screen_draws_past_the_cleaning() =>
        Assert.Equal(["Screen"], Callers((type, name) => type == "TerminalWriter" && name == "get_Raw"));

    /// <summary>The types that call such methods, without those around them.</summary>
    private static string[] Callers(Func<string, string, bool> isMeant)
    {
        using var assembly = new PEReader(File.OpenRead(typeof(CatalogTool).Assembly.Location));
        MetadataReader metadata = assembly.GetMetadataReader();
        List<string> callers = [];
        foreach (MethodDefinition method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            if (
                method.RelativeVirtualAddress != 0
                && IlReader
                    .Calls(assembly.GetMethodBody(method.RelativeVirtualAddress).GetILReader())
                    .Any(call => Name(metadata, call.Method) is var (type, name) && isMeant(type, name))
            )
            {
                callers.Add(Outermost(metadata, method.GetDeclaringType()));
            }
        }

        return [.. callers.Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(metadata, outer) : metadata.GetString(type.Name);
    }

    private static (string Type, string Name)? Name(MetadataReader metadata, EntityHandle method)
    {
        switch (method.Kind)
        {
            case HandleKind.MethodDefinition:
                MethodDefinition own = metadata.GetMethodDefinition((MethodDefinitionHandle)method);
                return (
                    metadata.GetString(metadata.GetTypeDefinition(own.GetDeclaringType()).Name),
                    metadata.GetString(own.Name)
                );
            case HandleKind.MemberReference:
                MemberReference other = metadata.GetMemberReference((MemberReferenceHandle)method);
                return other.Parent.Kind == HandleKind.TypeReference
                    ? (
                        metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)other.Parent).Name),
                        metadata.GetString(other.Name)
                    )
                    : null;
            default:
                return null;
        }
    }
}
