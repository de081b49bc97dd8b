using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Reads the instructions of a method that name a member: https://ecma-international.org/publications-and-standards/standards/ecma-335/</summary>
internal static class IlReader
{
    private const byte FirstOfTwo = 0xFE;

    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoBytes = new OpCode[256];

    static IlReader()
    {
        foreach (FieldInfo field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            (code.Size == 1 ? OneByte : TwoBytes)[(byte)code.Value] = code;
        }
    }

    /// <summary>Where methods are called, or taken as delegates, and the tokens of these methods.</summary>
    public static List<(int Offset, EntityHandle Method)> Calls(BlobReader il)
    {
        List<(int, EntityHandle)> calls = [];
        while (il.RemainingBytes > 0)
        {
            int offset = il.Offset;
            byte first = il.ReadByte();
            OpCode code = first == FirstOfTwo ? TwoBytes[il.ReadByte()] : OneByte[first];
            // Expression trees load what they name by ldtoken, an InlineTok, without calling it.
            if (code.OperandType == OperandType.InlineMethod)
            {
                calls.Add((offset, MetadataTokens.EntityHandle(il.ReadInt32())));
            }
            else
            {
                CheckTargets(il, code.OperandType);
                Skip(ref il, code.OperandType);
            }
        }

        return calls;
    }

    private static void Skip(ref BlobReader il, OperandType operand) =>
        il.Offset += operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            // The count of the targets, which is read here but skipped with them, and the targets.
            OperandType.InlineSwitch => 4 * (1 + il.ReadInt32()),
            _ => 4,
        };

    /// <summary>A damaged count could lead out of the method, or loop in it forever.</summary>
    private static void CheckTargets(BlobReader il, OperandType operand)
    {
        if (operand == OperandType.InlineSwitch && (uint)il.ReadInt32() > il.RemainingBytes / sizeof(int))
        {
            throw new BadImageFormatException();
        }
    }
}
