using System.Security.Cryptography;
using Mono.Cecil;
using Mono.Cecil.Cil;

// Two analyzer packages that both ship "YamlDotNet" break one another: the SDK keeps the higher file version and the other
// generator dies with MissingMethodException. Under a name of our own the library cannot clash with anybody's.
// Its patterns are interpreted, too (RegexOptions.Compiled is 8): the two that a document needs match a few names, and to compile
// them takes longer than to read a catalog.
// Usage: AssemblyRenamer SOURCE.dll TARGET.dll NEW-NAME
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: AssemblyRenamer SOURCE.dll TARGET.dll NEW-NAME");
    return 2;
}

var (source, target, name) = (args[0], args[1], args[2]);
byte[] original = File.ReadAllBytes(source);

using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(original));
assembly.Name.Name = name;
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
assembly.MainModule.Name = name + ".dll";

foreach (
    MethodDefinition method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)
)
{
    foreach (Instruction instruction in method.Body.Instructions)
    {
        if (
            instruction is
            {
                Operand: MethodReference { Name: ".ctor", DeclaringType.FullName: "System.Text.RegularExpressions.Regex" },
                Previous: { OpCode.Code: Code.Ldc_I4_8 } compiled,
            }
        )
        {
            compiled.OpCode = OpCodes.Ldc_I4_0;
        }
    }
}

// The module id comes from the input alone, so that every machine writes the same bytes.
assembly.MainModule.Mvid = new Guid(SHA256.HashData(original).AsSpan(0, 16));

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
assembly.Write(target, new WriterParameters { Timestamp = 0 });
return 0;
