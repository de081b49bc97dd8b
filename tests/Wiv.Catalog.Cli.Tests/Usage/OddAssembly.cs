using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>An assembly that no compiler makes: a type and a method of one name, which calls a method.</summary>
internal sealed class OddAssembly(string name)
{
    public bool StandsOnItself { get; init; }

    public bool StandsInItself { get; init; }

    /// <summary>Whether the method is one of the SDK; it is one of the type itself otherwise.</summary>
    public bool CallsSdk { get; init; }

    /// <summary>The assembly, namespace, type and method of the SDK that is called.</summary>
    public (string Assembly, string Namespace, string Type, string Method) Sdk { get; init; } =
        ("AWSSDK.S3", "Amazon.S3", "IAmazonS3", "GetObjectAsync");

    /// <summary>What stands before the call: no compiler would write it.</summary>
    public byte[] Before { get; init; } = [];

    public byte[] Write()
    {
        var metadata = new MetadataBuilder();
        var il = new BlobBuilder();
        AssemblyReferenceHandle sdk = metadata.AddAssemblyReference(
            Text(Sdk.Assembly),
            new Version(4, 0),
            default,
            default,
            default,
            default
        );
        metadata.AddAssembly(Text("Odd"), new Version(1, 0), default, default, default, default);
        metadata.AddModule(0, Text("Odd.dll"), metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddTypeDefinition(default, default, Text("<Module>"), default, FieldList(), MethodList());
        TypeDefinitionHandle self = MetadataTokens.TypeDefinitionHandle(2);
        EntityHandle other = metadata.AddTypeReference(sdk, Text(Sdk.Namespace), Text(Sdk.Type));
        metadata.AddTypeDefinition(
            TypeAttributes.Public,
            default,
            Text(name),
            StandsOnItself ? self : default,
            FieldList(),
            MethodList()
        );
        if (StandsInItself)
        {
            metadata.AddNestedType(self, self);
        }

        BlobHandle signature = Signature();
        MemberReferenceHandle called = metadata.AddMemberReference(CallsSdk ? other : self, Text(Sdk.Method), signature);
        int body = Body(il, called);
        metadata.AddMethodDefinition(MethodAttributes.Static, default, Text(name), signature, body, default);
        return Image(metadata, il);

        StringHandle Text(string text) => metadata.GetOrAddString(text);

        BlobHandle Signature()
        {
            var blob = new BlobBuilder();
            new BlobEncoder(blob).MethodSignature().Parameters(0, returns => returns.Void(), _ => { });
            return metadata.GetOrAddBlob(blob);
        }
    }

    private int Body(BlobBuilder il, EntityHandle called)
    {
        var code = new InstructionEncoder(new BlobBuilder());
        code.CodeBuilder.WriteBytes(Before);
        code.Call(called);
        code.OpCode(ILOpCode.Ret);
        return new MethodBodyStreamEncoder(il).AddMethodBody(code);
    }

    private static byte[] Image(MetadataBuilder metadata, BlobBuilder il)
    {
        var image = new BlobBuilder();
        var root = new MetadataRootBuilder(metadata, suppressValidation: true);
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), root, il).Serialize(image);
        return image.ToArray();
    }

    private static FieldDefinitionHandle FieldList() => MetadataTokens.FieldDefinitionHandle(1);

    private static MethodDefinitionHandle MethodList() => MetadataTokens.MethodDefinitionHandle(1);
}
